package org.huying.intake.address;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An address in one line, as people write and say it, read into its parts: 7栋2单元L1层护栏外墙, X区3栋平台,
 * 半山小镇的兰花坡森林公园某处凉亭, 中园社区党群服务中心. What cannot be read becomes free text, which never leaves intake; the
 * pieces together are the line, to the last character.
 */
public final class AddressLine {
    private static final Pattern AT_THE_ENDS = Pattern.compile("^[\\s,，、;；:：]+|[\\s,，、;；:：]+$");

    private final List<Piece> pieces;

    private AddressLine(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /** A stretch of the line, as it was written, and what it was read as. */
    record Piece(AddressPart part, String written) {
        boolean isUnread() {
            return part == AddressPart.UNREAD;
        }

        boolean isLoose() {
            return isUnread() || part == AddressPart.BETWEEN;
        }
    }

    /** Any text can be read, at the worst as free text. */
    public static AddressLine parse(String line) {
        String plain = PlainText.halfWidth(line);
        List<Piece> pieces = new ArrayList<>();
        Set<AddressPart> read = EnumSet.noneOf(AddressPart.class);
        for (int at = 0, end; at < plain.length(); at = end) {
            AddressPart part = at(plain, at, read);
            end = part.end(plain, at, read);
            add(pieces, new Piece(part, line.substring(at, end)));
            if (part != AddressPart.BETWEEN) read.add(part);
        }
        return new AddressLine(pieces);
    }

    /** What stands beside something unread belongs to it: its words are not torn apart. */
    private static void add(List<Piece> pieces, Piece next) {
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        boolean joins = last != null && (last.isUnread() && next.isLoose() || next.isUnread() && last.isLoose());
        if (!joins) pieces.add(next);
        else pieces.set(pieces.size() - 1, new Piece(AddressPart.UNREAD, last.written() + next.written()));
    }

    private static AddressPart at(String plain, int at, Set<AddressPart> read) {
        for (AddressPart part : AddressPart.values()) if (part.end(plain, at, read) > at) return part;
        throw new IllegalStateException("every character is at least unread");
    }

    /** The line as it was written. */
    public String written() {
        return pieces.stream().map(Piece::written).collect(Collectors.joining());
    }

    /** 贵阳市南明区五里冲街道中园社区, as far as it was written; null when it was not. */
    public String locality() {
        return PlainText.of(first(AddressPart.LOCALITY));
    }

    /** The parts in the form by which places are compared. */
    public AddressParts parts() {
        String unread = pieces.stream()
                .filter(Piece::isUnread)
                .map(piece -> AT_THE_ENDS.matcher(piece.written()).replaceAll(""))
                .collect(Collectors.joining(" "));
        return new AddressParts(
                        first(AddressPart.ESTATE),
                        first(AddressPart.ZONE),
                        first(AddressPart.BUILDING),
                        first(AddressPart.UNIT),
                        first(AddressPart.FLOOR),
                        first(AddressPart.ROOM),
                        first(AddressPart.SPOT),
                        unread.isEmpty() ? null : unread)
                .normalised();
    }

    List<Piece> pieces() {
        return pieces;
    }

    private String first(AddressPart wanted) {
        return pieces.stream()
                .filter(piece -> piece.part() == wanted)
                .map(Piece::written)
                .findFirst()
                .orElse(null);
    }
}

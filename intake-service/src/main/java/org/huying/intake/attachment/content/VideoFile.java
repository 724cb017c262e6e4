package org.huying.intake.attachment.content;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huying.chassis.picture.GpsPoint;
import org.huying.chassis.problem.Invalid;

/**
 * An MP4 or QuickTime film (ISO/IEC 14496-12). It is walked box by box on disk, and what is not needed to play it is
 * blanked where it stands: every other box keeps its place, because the film's tables point at places.
 */
final class VideoFile {
    private static final int HEADER = 8;
    private static final int LONG_HEADER = 16;
    /** A minute's tables take some hundred thousand bytes. */
    private static final int LARGEST_TABLES = 2 * 1024 * 1024;

    private static final Set<String> KEPT = Set.of("ftyp", "mdat", "wide", "sidx", "styp", "mfra", "pdin");
    private static final byte[] FREE = "free".getBytes(StandardCharsets.US_ASCII);

    private final FileChannel file;
    private final List<Span> media = new ArrayList<>();
    private final List<Span> fragments = new ArrayList<>();
    private Span movie;

    /** What the film told of itself. */
    record Told(double seconds, Optional<GpsPoint> point) {}

    /** Bytes of the file. */
    record Span(long from, long length) {
        boolean holds(Span other) {
            return other.from >= from && other.length <= length && other.from - from <= length - other.length;
        }
    }

    private VideoFile(FileChannel file) {
        this.file = file;
    }

    static Told strip(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return new VideoFile(file).stripped();
        } catch (IndexOutOfBoundsException | EOFException cutOff) {
            throw notOne();
        }
    }

    static Invalid notOne() {
        return new Invalid("", "视频不完整或不是 MP4、QuickTime，请重新导出 · not a whole MP4 or QuickTime film; export it again");
    }

    private Told stripped() throws IOException {
        walk();
        if (movie == null || media.isEmpty()) throw notOne();
        Movie told = new Movie(read(movie));
        told.strip("moov");
        if (!told.isFilm() || told.hasOtherTracks() && !fragments.isEmpty()) throw notOne();
        for (Span span : told.otherSamples(file.size())) blankSample(span);
        write(movie.from, told.bytes());
        for (Span fragment : fragments) {
            Movie part = new Movie(read(fragment));
            part.strip("moof");
            write(fragment.from, part.bytes());
        }
        return new Told(told.seconds(), told.point());
    }

    private void walk() throws IOException {
        long size = file.size();
        long position = 0;
        while (position < size) {
            ByteBuffer header = ByteBuffer.wrap(bytes(position, HEADER));
            String type = new String(header.array(), 4, 4, StandardCharsets.ISO_8859_1);
            long length = header.getInt(0) & 0xFFFFFFFFL;
            int before = length == 1 ? LONG_HEADER : HEADER;
            if (length == 0) length = size - position;
            if (length == 1)
                length = ByteBuffer.wrap(bytes(position + HEADER, HEADER)).getLong();
            if (length < before || length > size - position || position == 0 != type.equals("ftyp")) throw notOne();
            take(type, position, new Span(position + before, length - before));
            position += length;
        }
    }

    private void take(String type, long position, Span content) throws IOException {
        if (type.equals("moov")) {
            if (movie != null) throw notOne();
            movie = content;
        } else if (type.equals("moof")) fragments.add(content);
        else if (!KEPT.contains(type)) {
            write(position + 4, FREE);
            blank(content);
        }
        if (type.equals("mdat")) media.add(content);
    }

    private void blankSample(Span span) throws IOException {
        if (media.stream().noneMatch(it -> it.holds(span))) throw notOne();
        blank(span);
    }

    private void blank(Span span) throws IOException {
        byte[] zeros = new byte[(int) Math.min(64 * 1024, span.length)];
        for (long done = 0; done < span.length; done += zeros.length) {
            int some = (int) Math.min(zeros.length, span.length - done);
            write(span.from + done, some == zeros.length ? zeros : new byte[some]);
        }
    }

    private byte[] read(Span span) throws IOException {
        if (span.length > LARGEST_TABLES) throw notOne();
        return bytes(span.from, (int) span.length);
    }

    private byte[] bytes(long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining())
            if (file.read(bytes, from + bytes.position()) < 0) throw new EOFException("a box is cut off");
        return bytes.array();
    }

    private void write(long from, byte[] bytes) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) file.write(left, from + left.position());
    }
}

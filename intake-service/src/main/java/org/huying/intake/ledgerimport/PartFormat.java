package org.huying.intake.ledgerimport;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.huying.intake.ledgerimport.row.Heading;
import org.huying.intake.ledgerimport.sheet.SheetRow;

/** Rows as bytes, before they are sealed: packed, each with its number and its cells. */
final class PartFormat {
    private PartFormat() {}

    static byte[] rows(List<SheetRow> rows) {
        return packed(out -> {
            out.writeInt(rows.size());
            for (SheetRow row : rows) {
                out.writeInt(row.number());
                write(out, row.cells());
            }
        });
    }

    static List<SheetRow> rows(byte[] packed) {
        return unpacked(packed, in -> {
            int size = in.readInt();
            List<SheetRow> rows = new ArrayList<>(size);
            for (int i = 0; i < size; i++) rows.add(new SheetRow(in.readInt(), cells(in)));
            return rows;
        });
    }

    static byte[] heading(Heading heading) {
        return packed(out -> write(out, heading.cells()));
    }

    static Heading heading(byte[] packed) {
        return unpacked(packed, in -> new Heading(cells(in)));
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private interface Reading<T> {
        T from(DataInputStream in) throws IOException;
    }

    private static byte[] packed(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new GZIPOutputStream(bytes, 1 << 13))) {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static <T> T unpacked(byte[] packed, Reading<T> reading) {
        try (var in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 13))) {
            return reading.from(in);
        } catch (IOException damaged) {
            throw new IllegalStateException("a part of a ledger is damaged");
        }
    }

    private static void write(DataOutputStream out, List<String> cells) throws IOException {
        out.writeInt(cells.size());
        for (String cell : cells) {
            byte[] text = cell.getBytes(StandardCharsets.UTF_8);
            out.writeInt(text.length);
            out.write(text);
        }
    }

    private static List<String> cells(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<String> cells = new ArrayList<>(size);
        for (int i = 0; i < size; i++) cells.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
        return cells;
    }
}

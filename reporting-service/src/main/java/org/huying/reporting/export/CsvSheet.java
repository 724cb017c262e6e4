package org.huying.reporting.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Comma-separated values in UTF-8 (RFC 4180): lines end with CR LF, what needs it is quoted. */
public final class CsvSheet implements Sheet {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvWriter csv;

    /** @param marked whether a byte order mark goes first, by which Excel knows that the file is UTF-8 */
    public CsvSheet(OutputStream out, boolean marked) throws IOException {
        if (marked) out.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
    }

    @Override
    public void row(List<?> cells) {
        csv.writeRecord(cells.stream().map(CsvSheet::text).toList());
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
    }

    private static String text(Object cell) {
        if (cell == null) return "";
        if (cell instanceof Instant instant) return TownTime.text(instant);
        return cell instanceof Number ? cell.toString() : HarmlessText.of(cell.toString());
    }
}

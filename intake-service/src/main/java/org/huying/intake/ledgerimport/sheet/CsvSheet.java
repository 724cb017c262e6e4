package org.huying.intake.ledgerimport.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A ledger as CSV (RFC 4180), parted by commas, semicolons or tabs, whichever its first lines have most of. */
final class CsvSheet implements SheetFile {
    private static final int LOOKED_AT = 10;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int RECORD = 1 << 20;

    private final Path file;
    private final Charset charset;
    private final SheetLimits limits;

    private CsvSheet(Path file, Charset charset, SheetLimits limits) {
        this.file = file;
        this.charset = charset;
        this.limits = limits;
    }

    static CsvSheet of(Path file, SheetLimits limits) throws IOException {
        return new CsvSheet(file, CsvCharset.of(file), limits);
    }

    @Override
    public SheetKind kind() {
        return charset.equals(StandardCharsets.UTF_8) ? SheetKind.CSV_UTF8 : SheetKind.CSV_GB18030;
    }

    @Override
    public boolean countsFrom1904() {
        return false;
    }

    @Override
    public void read(Consumer<SheetRow> each) throws IOException {
        try (CsvReader<CsvRecord> records = records()) {
            int number = 0;
            int full = 0;
            for (CsvRecord line : records) {
                SheetRow row = new SheetRow(++number, List.copyOf(line.getFields()));
                if (row.isEmpty()) continue;
                if (++full > limits.rows()) throw XlsxSheet.tooManyRows(limits);
                each.accept(row);
            }
        } catch (CsvParseException broken) {
            throw SheetFile.refused(
                    "CSV 无法读取：单元格过长、列数过多或引号有误",
                    "the CSV cannot be read: a cell too long, too many columns or a wrong quote");
        }
    }

    private CsvReader<CsvRecord> records() throws IOException {
        CsvRecordHandler handler = CsvRecordHandler.of(limit ->
                limit.maxFields(limits.columns()).maxFieldSize(SheetLimits.CELL).maxRecordSize(RECORD));
        return CsvReader.builder()
                .fieldSeparator(separator())
                .skipEmptyLines(false)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(RECORD)
                .build(handler, CsvCharset.reader(file, charset));
    }

    private char separator() throws IOException {
        int[] found = new int[SEPARATORS.size()];
        char[] begin = new char[1 << 13];
        try (var reader = new BufferedReader(CsvCharset.reader(file, charset))) {
            int length = Math.max(0, reader.read(begin));
            int lines = 0;
            boolean quoted = false;
            for (int i = 0; i < length && lines < LOOKED_AT; i++) {
                if (begin[i] == '"') quoted = !quoted;
                else if (begin[i] == '\n') lines++;
                else if (!quoted && SEPARATORS.contains(begin[i])) found[SEPARATORS.indexOf(begin[i])]++;
            }
        }
        int most = 0;
        for (int i = 1; i < found.length; i++) if (found[i] > found[most]) most = i;
        return SEPARATORS.get(most);
    }
}

package org.huying.intake.ledgerimport.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.huying.chassis.problem.Invalid;

/** A ledger as a file: its first visible sheet, row by row and never held whole in memory. */
public interface SheetFile {
    SheetKind kind();

    /** Whether its date numbers count from 1904, as those of old Macs do; known once the rows were read. */
    boolean countsFrom1904();

    /** All rows in their order, without the empty ones. */
    void read(Consumer<SheetRow> each) throws IOException;

    /** What it is says its content; what it is called does not matter. */
    static SheetFile of(Path file, SheetLimits limits) throws IOException {
        byte[] begin = new byte[4];
        try (var in = Files.newInputStream(file)) {
            int length = in.readNBytes(begin, 0, begin.length);
            if (length == 0) throw refused("文件是空的", "the file is empty");
        }
        if (Arrays.equals(begin, new byte[] {'P', 'K', 3, 4})) return new XlsxSheet(file, limits);
        if (Arrays.equals(begin, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
            throw refused(
                    "这是旧版 .xls 或加密的工作簿，请另存为不加密的 .xlsx 或 CSV",
                    "an old .xls or a protected workbook; save it as an unprotected .xlsx or CSV");
        return CsvSheet.of(file, limits);
    }

    static Invalid refused(String chinese, String english) {
        return new Invalid("", chinese + " · " + english);
    }
}

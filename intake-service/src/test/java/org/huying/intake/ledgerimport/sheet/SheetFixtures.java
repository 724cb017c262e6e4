package org.huying.intake.ledgerimport.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Sheets as tests need them, as files. */
final class SheetFixtures {
    static final SheetLimits LIMITS = new SheetLimits(1_000, 20, 1 << 24);

    private SheetFixtures() {}

    interface Filling {
        void of(Worksheet sheet);
    }

    static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            filling.of(workbook.newWorksheet("台账"));
        }
        return out.toByteArray();
    }

    /** A workbook of one sheet, its parts written by hand. */
    static byte[] parts(String sheetData, String texts, String workbookProperties) throws IOException {
        return zip(Map.of(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\">" + workbookProperties
                        + "<sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"one\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"one\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"two\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>",
                "xl/worksheets/sheet1.xml",
                "<worksheet>" + sheetData + "</worksheet>",
                "xl/sharedStrings.xml",
                "<sst>" + texts + "</sst>"));
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    static List<SheetRow> rows(Path folder, byte[] content) throws IOException {
        return rows(folder, content, LIMITS);
    }

    static List<SheetRow> rows(Path folder, byte[] content, SheetLimits limits) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        file(folder, content, limits).read(rows::add);
        return rows;
    }

    static SheetFile file(Path folder, byte[] content, SheetLimits limits) throws IOException {
        return SheetFile.of(Files.write(Files.createTempFile(folder, "sheet", ""), content), limits);
    }
}

package org.huying.intake.ledgerimport.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huying.chassis.problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxSheetTest {
    @TempDir
    Path folder;

    @Test
    void gives_texts_numbers_and_days_as_text() throws IOException {
        // Given
        byte[] workbook = SheetFixtures.workbook(sheet -> {
            sheet.value(0, 0, "日期");
            sheet.value(0, 1, "电话");
            sheet.value(0, 2, "内容");
            sheet.value(1, 0, LocalDate.of(2023, 12, 5));
            sheet.value(1, 1, 13800001234L);
            sheet.value(1, 2, "漏水\n很急 <&>");
        });
        // When
        List<SheetRow> rows = SheetFixtures.rows(folder, workbook);
        // Then
        assertThat(rows)
                .containsExactly(
                        new SheetRow(1, List.of("日期", "电话", "内容")),
                        new SheetRow(2, List.of("45265", "13800001234", "漏水\n很急 <&>")));
    }

    @Test
    void counts_rows_and_columns_as_the_spreadsheet_does_also_where_some_are_empty() throws IOException {
        byte[] workbook = SheetFixtures.workbook(sheet -> {
            sheet.value(2, 1, "只有这一格");
            sheet.value(5, 0, " ");
        });
        assertThat(SheetFixtures.rows(folder, workbook)).containsExactly(new SheetRow(3, List.of("", "只有这一格")));
    }

    @Test
    void repeats_cells_that_are_merged_downwards() throws IOException {
        byte[] workbook = SheetFixtures.workbook(sheet -> {
            sheet.value(0, 0, "中园");
            for (int row = 0; row < 4; row++) sheet.value(row, 1, "第" + row);
            sheet.range(0, 0, 2, 0).merge();
        });
        assertThat(SheetFixtures.rows(folder, workbook))
                .extracting(row -> row.cell(0))
                .containsExactly("中园", "中园", "中园", "");
    }

    @Test
    void gives_rich_texts_inline_texts_formulas_and_escapes_as_they_are_seen() throws IOException {
        String data = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><r><t>一</t></r><r><t>二</t></r></is></c>"
                + "<c r=\"C1\" t=\"str\"><f>A1</f><v>算得</v></c><c r=\"D1\"><v>1.3800001234E10</v></c>"
                + "<c r=\"E1\" t=\"b\"><v>1</v></c></row></sheetData>";
        String texts = "<si><t>零</t></si><si><r><t>楼_x000D_顶</t></r><rPh sb=\"0\" eb=\"1\"><t>LOU</t></rPh></si>";
        assertThat(SheetFixtures.rows(folder, SheetFixtures.parts(data, texts, ""))
                        .get(0)
                        .cells())
                .containsExactly("楼\r顶", "一二", "算得", "13800001234", "TRUE");
    }

    @Test
    void knows_whether_its_days_count_from_1904() throws IOException {
        byte[] old = SheetFixtures.parts("<sheetData/>", "", "<workbookPr date1904=\"1\"/>");
        SheetFile sheet = SheetFixtures.file(folder, old, SheetFixtures.LIMITS);
        sheet.read(row -> {});
        assertThat(sheet.countsFrom1904()).isTrue();
    }

    @Test
    void that_unpacks_to_far_more_than_it_weighs_is_refused() throws IOException {
        String bomb = "<sheetData>" + "<row><c t=\"str\"><v>0</v></c></row>".repeat(2_000_000) + "</sheetData>";
        byte[] packed = SheetFixtures.parts(bomb, "", "");
        assertThat(packed.length).isLessThan(1 << 20);
        assertRefused(packed, new SheetLimits(10_000_000, 20, 1 << 24));
    }

    @Test
    void with_one_endless_text_is_refused_before_it_fills_the_memory() throws IOException {
        assertRefused(SheetFixtures.parts("<sheetData/>", "<si><t>" + "字".repeat(40_000) + "</t></si>", ""));
        assertRefused(SheetFixtures.parts("<sheetData/>", "<si><t " + "a".repeat(2 << 20) + "=\"\"/></si>", ""));
    }

    @Test
    void looks_up_no_entity() throws IOException {
        byte[] secret = SheetFixtures.parts("<sheetData><row><c t=\"str\"><v>&x;</v></c></row></sheetData>", "", "");
        String sheet = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row>"
                + "<c t=\"str\"><v>&x;</v></c></row></sheetData></worksheet>";
        byte[] named = SheetFixtures.zip(Map.of(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><sheets><sheet r:id=\"one\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<R><Relationship Id=\"one\" Type=\"x/worksheet\" Target=\"/xl/worksheets/sheet1.xml\"/></R>",
                "xl/worksheets/sheet1.xml",
                sheet));
        assertRefused(secret);
        assertRefused(named);
    }

    @Test
    void that_is_broken_or_points_nowhere_is_refused() throws IOException {
        byte[] whole = SheetFixtures.workbook(sheet -> sheet.value(0, 0, "日期"));
        assertRefused(Arrays.copyOf(whole, whole.length / 2));
        assertRefused(SheetFixtures.zip(Map.of("word/document.xml", "<w/>")));
        assertRefused(SheetFixtures.parts(
                "<sheetData><row><c t=\"s\"><v>1</v></c></row></sheetData>", "<si><t>零</t></si>", ""));
        assertRefused(SheetFixtures.parts("<sheetData><row r=\"2\"/><row r=\"1\"/></sheetData>", "", ""));
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});
    }

    @Test
    void with_more_rows_than_it_may_have_is_refused_whole() throws IOException {
        String rows = IntStream.rangeClosed(1, 1_001)
                .mapToObj(row -> "<row r=\"" + row + "\"><c><v>1</v></c></row>")
                .collect(Collectors.joining());
        assertRefused(SheetFixtures.parts("<sheetData>" + rows + "</sheetData>", "", ""));
    }

    @Test
    void leaves_nothing_beside_itself() throws IOException {
        byte[] workbook = SheetFixtures.workbook(sheet -> sheet.value(0, 0, "日期"));
        SheetFixtures.rows(folder, workbook);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    private void assertRefused(byte[] content) {
        assertRefused(content, SheetFixtures.LIMITS);
    }

    private void assertRefused(byte[] content, SheetLimits limits) {
        assertThatThrownBy(() -> SheetFixtures.rows(folder, content, limits)).isInstanceOf(Invalid.class);
    }
}

package org.huying.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.huying.reporting.testing.Xlsx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void csv_ends_lines_with_cr_lf_and_quotes_what_needs_it() throws IOException {
        // Given
        CsvSheet sheet = new CsvSheet(out, false);
        // When
        sheet.row(List.of("编号", "说\"明\"", "a,b", "第一行\n第二行"));
        sheet.row(Arrays.asList(1, null, "", Instant.parse("2023-12-31T16:00:00Z")));
        sheet.finish();
        // Then
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("编号,\"说\"\"明\"\"\",\"a,b\",\"第一行\n第二行\"\r\n1,,,2024-01-01 00:00:00\r\n");
    }

    @Test
    void csv_begins_with_a_byte_order_mark_where_it_is_wanted() throws IOException {
        // When
        CsvSheet sheet = new CsvSheet(out, true);
        sheet.row(List.of("编号"));
        sheet.finish();
        // Then
        assertThat(out.toByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF编号\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1+1", "＋86", "－1", "＠x"})
    void a_text_that_a_spreadsheet_would_run_has_an_apostrophe_in_front(String text) throws IOException {
        // When
        CsvSheet csv = new CsvSheet(out, false);
        csv.row(List.of(text));
        csv.finish();
        // Then
        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsAnyOf("'" + text)
                .doesNotStartWith(text);
    }

    @Test
    void numbers_stay_numbers_and_other_texts_as_they_are() throws IOException {
        // When
        CsvSheet csv = new CsvSheet(out, false);
        csv.row(List.of(-1, "1栋=2栋", "'"));
        csv.finish();
        // Then
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("-1,1栋=2栋,'\r\n");
    }

    @Test
    void a_workbook_has_texts_numbers_and_the_towns_time() throws IOException {
        // Given
        XlsxSheet sheet = new XlsxSheet(out, "台账", List.of("编号", "件数", "时间"));
        // When
        sheet.row(Arrays.asList("=cmd|' /C calc'!A0", 3, Instant.parse("2023-12-31T16:00:00Z")));
        sheet.row(Arrays.asList("<甲> & \"乙\"", null, null));
        sheet.finish();
        // Then
        Xlsx workbook = Xlsx.of(out.toByteArray());
        assertThat(workbook.rows(1).get(0)).containsEntry("A", "编号").containsEntry("C", "时间");
        assertThat(workbook.rows(1).get(1))
                .hasEntrySatisfying("A", text -> assertThat(text).startsWith("'=cmd"))
                .containsEntry("B", "3")
                .hasEntrySatisfying(
                        "C", day -> assertThat(Double.parseDouble(day)).isEqualTo(45292.0));
        assertThat(workbook.rows(1).get(2)).containsOnlyKeys("A");
        assertThat(workbook.parts().get("xl/styles.xml")).contains("yyyy-mm-dd hh:mm:ss");
    }

    @Test
    void a_workbook_keeps_no_more_than_a_portion_of_its_rows() throws IOException {
        // Given
        XlsxSheet sheet = new XlsxSheet(out, "台账", List.of("编号"));
        int before = out.size();
        // When
        for (int row = 0; row < 20_000; row++) sheet.row(List.of("第 " + row * 7919L + " 行"));
        // Then
        assertThat(out.size()).as("bytes that left before it was finished").isGreaterThan(before + 50_000);
        sheet.finish();
        assertThat(Xlsx.of(out.toByteArray()).rows(1)).hasSize(20_001);
    }

    @Test
    void what_is_not_finished_is_no_workbook() throws IOException {
        // Given
        XlsxSheet sheet = new XlsxSheet(out, "台账", List.of("编号"));
        // When
        sheet.row(List.of("WLC-20231201-0001"));
        // Then
        byte[] broken = out.toByteArray();
        assertThatThrownBy(() -> Xlsx.of(broken)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_workbook_refuses_the_row_beyond_what_excel_can_hold() throws IOException {
        // Given
        XlsxSheet sheet = new XlsxSheet(OutputStream.nullOutputStream(), "台账", List.of("编号"));
        for (int row = 1; row < XlsxSheet.MOST_ROWS; row++) sheet.row(List.of());
        // When
        var refusal =
                org.junit.jupiter.api.Assertions.assertThrows(TooManyRows.class, () -> sheet.row(List.of("one more")));
        // Then
        assertThat(refusal.detail()).contains("1,048,576").contains("format=csv");
    }
}

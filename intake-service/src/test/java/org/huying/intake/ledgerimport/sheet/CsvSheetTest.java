package org.huying.intake.ledgerimport.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.huying.chassis.problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    Path folder;

    @Test
    void is_read_as_utf8() throws IOException {
        assertThat(read("日期,内容\n2023-12-05,路灯不亮\n", StandardCharsets.UTF_8))
                .containsExactly(new SheetRow(1, List.of("日期", "内容")), new SheetRow(2, List.of("2023-12-05", "路灯不亮")));
    }

    @Test
    void is_read_as_utf8_without_its_byte_order_mark() throws IOException {
        // Given
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        marked.writeBytes("日期,内容".getBytes(StandardCharsets.UTF_8));
        // When
        SheetFile sheet = SheetFixtures.file(folder, marked.toByteArray(), SheetFixtures.LIMITS);
        // Then
        assertThat(sheet.kind()).isEqualTo(SheetKind.CSV_UTF8);
        assertThat(SheetFixtures.rows(folder, marked.toByteArray()))
                .containsExactly(new SheetRow(1, List.of("日期", "内容")));
    }

    @Test
    void is_read_as_gb18030_with_its_rare_characters() throws IOException {
        // Given
        byte[] bytes = "姓名,内容\n㐀𠀀𬱖,楼道堆物\n".getBytes(GB18030);
        // When
        List<SheetRow> rows = SheetFixtures.rows(folder, bytes);
        // Then
        assertThat(SheetFixtures.file(folder, bytes, SheetFixtures.LIMITS).kind())
                .isEqualTo(SheetKind.CSV_GB18030);
        assertThat(rows.get(1).cells()).containsExactly("㐀𠀀𬱖", "楼道堆物");
    }

    @Test
    void that_is_neither_is_refused() {
        assertRefused("日期,内容\n".getBytes(StandardCharsets.UTF_16LE));
        assertRefused(new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFF, '\n'});
        assertRefused("%PDF-1.7\n\0\0".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whose_mark_says_utf8_and_is_not_is_refused() {
        byte[] gb = "日期".getBytes(GB18030);
        assertRefused(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, gb[0], gb[1], gb[2], gb[3]});
    }

    @Test
    void keeps_line_ends_and_quotes_inside_quotes() throws IOException {
        assertThat(read("日期,内容\r\n\"2023-12-05\",\"第一行\r\n他说\"\"漏水\"\"，很急\"\r\n", GB18030)
                        .get(1)
                        .cells())
                .containsExactly("2023-12-05", "第一行\r\n他说\"漏水\"，很急");
    }

    @Test
    void whose_quote_is_never_closed_is_refused_rather_than_swallowing_rows() {
        assertRefused("日期,内容\n2023-12-05,\"漏水\n2023-12-06,停电\n".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void is_parted_by_what_its_lines_have_most_of(String separator) throws IOException {
        String text = String.join(separator, "日期", "社区", "内容") + "\n" + String.join(separator, "1", "2", "一，二");
        assertThat(read(text, StandardCharsets.UTF_8).get(1).cells()).containsExactly("1", "2", "一，二");
    }

    @Test
    void leaves_empty_lines_out_and_counts_them() throws IOException {
        assertThat(read("a,b\n\n,\nc,d\n", StandardCharsets.UTF_8))
                .extracting(SheetRow::number)
                .containsExactly(1, 4);
    }

    @Test
    void with_more_rows_columns_or_letters_than_it_may_have_is_refused_whole() {
        assertRefused("a,b\n".repeat(1_001).getBytes(StandardCharsets.UTF_8));
        assertRefused(",".repeat(20).concat("a").getBytes(StandardCharsets.UTF_8));
        assertRefused("字".repeat(32_768).getBytes(StandardCharsets.UTF_8));
        assertRefused(new byte[0]);
    }

    private List<SheetRow> read(String text, Charset charset) throws IOException {
        return SheetFixtures.rows(folder, text.getBytes(charset));
    }

    private void assertRefused(byte[] bytes) {
        assertThatThrownBy(() -> SheetFixtures.rows(folder, bytes)).isInstanceOf(Invalid.class);
    }
}

package org.huying.intake.attachment.content;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huying.chassis.problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFileTest {
    public static final String PLAIN =
            "%PDF-1.7\n1 0 obj<</Type/Catalog/Title(/Java Script)>>endobj\nstartxref\n9\n%%EOF\n";

    @TempDir
    Path folder;

    @Test
    void is_taken_when_it_is_plain_and_whole() throws IOException {
        Path file = file(PLAIN);
        assertThatCode(() -> PdfFile.check(file)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/S/JavaScript",
                "/S /Launch/F(x)",
                "/EmbeddedFiles 3 0 R",
                "/J#61vaScript",
                "/#4caunch",
                "//RichMedia"
            })
    void is_refused_where_it_asks_to_run_something_or_carries_other_files(String active) throws IOException {
        Path file = file(PLAIN.replace("/Type", active + "/Type"));
        assertThatThrownBy(() -> PdfFile.check(file)).isInstanceOf(Invalid.class);
    }

    @Test
    void is_refused_where_its_end_is_missing() throws IOException {
        Path file = file(PLAIN.substring(0, PLAIN.length() - 7));
        assertThatThrownBy(() -> PdfFile.check(file)).isInstanceOf(Invalid.class);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("pdf"), text, StandardCharsets.ISO_8859_1);
    }
}

package org.huying.reporting.bulletin.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huying.chassis.problem.Refusal;
import org.huying.reporting.bulletin.Bulletin;
import org.huying.reporting.bulletin.Editions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulletinPdfTest {
    private static final Bulletin DECEMBER = Editions.december("12月31日补录的两件诉求未计入");
    private static final Optional<String> CONFIGURED = Optional.ofNullable(System.getenv("HUYING_TEST_CJK_FONT"));

    @TempDir
    Path folder;

    @Test
    void reads_back_as_it_was_written_on_a4_paper() throws IOException {
        try (PDDocument read = Loader.loadPDF(new BulletinPdf(installed()).of(DECEMBER))) {
            String text = new PDFTextStripper().getText(read).replace("\n", "");
            assertThat(text)
                    .contains("通报〔2024〕2号", "TB-2024-0002", "收集诉求 76 件", "52.6%（40/76）", "延安南路社区")
                    .contains("12月31日补录的两件诉求未计入", "更正，请以后者为准", "1 / ");
            assertThat(read.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(read.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
        }
    }

    @Test
    void has_every_font_inside_with_the_characters_it_uses_alone() throws IOException {
        byte[] pdf = new BulletinPdf(installed()).of(DECEMBER);
        assertThat(pdf.length).as("a whole Chinese font would be megabytes").isLessThan(1_000_000);
        try (PDDocument read = Loader.loadPDF(pdf)) {
            for (PDPage page : read.getPages())
                for (COSName name : page.getResources().getFontNames())
                    assertThat(page.getResources().getFont(name).isEmbedded())
                            .as(page.getResources().getFont(name).getName())
                            .isTrue();
        }
    }

    @Test
    void is_tagged_for_whoever_has_it_read_aloud() throws IOException {
        try (PDDocument read = Loader.loadPDF(new BulletinPdf(installed()).of(DECEMBER))) {
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(read.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(read.getDocumentInformation().getTitle()).contains("2023年12月");
        }
    }

    @Test
    void without_a_font_it_says_what_to_install_and_what_to_configure() {
        // Given
        BulletinFonts none = new BulletinFonts(Optional.empty(), List.of(folder, folder.resolve("none")));
        // When
        var refusal = assertThrows(FontMissing.class, () -> new BulletinPdf(none).of(DECEMBER));
        // Then
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
        assertThat(refusal.detail())
                .contains("apt-get install fonts-wqy-microhei", "huying.reporting.bulletin.font", "html");
        assertThat(refusal.members())
                .containsEntry(
                        "searched",
                        List.of(folder.toString(), folder.resolve("none").toString()))
                .containsEntry("unusable", List.of());
    }

    @Test
    void a_font_that_will_not_do_is_named_with_the_reason() throws IOException {
        // Given
        Path broken = Files.writeString(folder.resolve("wqy-microhei.ttc"), "no font");
        // When
        var refusal =
                assertThrows(FontMissing.class, () -> new BulletinFonts(Optional.empty(), List.of(folder)).find());
        // Then
        assertThat(refusal.members().get("unusable"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .singleElement()
                .satisfies(it -> assertThat(it.toString()).contains(broken.toString(), "cannot be read"));
    }

    @Test
    void a_configured_font_that_is_not_there_is_not_replaced_silently() {
        // Given
        Path nowhere = folder.resolve("nowhere.ttf");
        // When
        var refusal = assertThrows(FontMissing.class, () -> new BulletinFonts(Optional.of(nowhere), usual()).find());
        // Then
        assertThat(refusal.members()).containsEntry("searched", List.of(nowhere.toString()));
    }

    @Test
    void a_font_installed_later_is_found_without_a_restart() throws IOException {
        // Given
        List<FontFace> faces = installed().find();
        assumeThat(faces).as("a font with Chinese and Latin letters").hasSize(1);
        Path font = faces.get(0).file();
        BulletinFonts fonts = new BulletinFonts(Optional.empty(), List.of(folder));
        assertThrows(FontMissing.class, fonts::find);
        // When
        Files.copy(font, folder.resolve(font.getFileName()));
        // Then
        assertThat(fonts.find()).hasSize(1);
    }

    /** Skipped with a notice where no font is installed; the one of the environment, for machines that have it elsewhere. */
    private static BulletinFonts installed() {
        BulletinFonts fonts = CONFIGURED
                .map(file -> new BulletinFonts(Optional.of(Path.of(file)), usual()))
                .orElseGet(() -> new BulletinFonts(Optional.empty()));
        boolean found = true;
        try {
            fonts.find();
        } catch (FontMissing none) {
            found = false;
        }
        assumeThat(found).as("a Chinese font: " + FontMissing.INSTALL).isTrue();
        return fonts;
    }

    private static List<Path> usual() {
        return List.of(Path.of("/usr/share/fonts"));
    }
}

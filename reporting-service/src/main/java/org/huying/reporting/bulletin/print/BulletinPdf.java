package org.huying.reporting.bulletin.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.huying.reporting.bulletin.Bulletin;

/** A bulletin as PDF: the page to print, tagged for screen readers, with every font it needs inside (PDF/UA). */
@ApplicationScoped
public class BulletinPdf {
    private static final int REGULAR = 400;

    private final BulletinFonts fonts;

    BulletinPdf(BulletinFonts fonts) {
        this.fonts = fonts;
    }

    public byte[] of(Bulletin bulletin) {
        return of(BulletinPage.of(bulletin), fonts.find());
    }

    private static byte[] of(String page, List<FontFace> faces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FontFace last = faces.get(faces.size() - 1);
        try (PDDocument document = new PDDocument();
                FontFace.Open chinese = faces.get(0).open();
                FontFace.Open latin = last.open()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfUaAccessibility(true)
                    .useUriResolver((base, uri) -> null)
                    .withHtmlContent(page, "")
                    .toStream(out);
            use(builder, document, chinese, A4.FAMILIES[0]);
            if (faces.size() > 1) use(builder, document, latin, A4.FAMILIES[1]);
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void use(PdfRendererBuilder builder, PDDocument document, FontFace.Open font, String family)
            throws IOException {
        builder.useFont(new PDFontSupplier(font.in(document)), family, REGULAR, FontStyle.NORMAL, true);
    }
}

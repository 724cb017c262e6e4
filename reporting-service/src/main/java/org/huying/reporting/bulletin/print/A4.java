package org.huying.reporting.bulletin.print;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The stylesheet of a bulletin: A4 paper, a red head, headings of tables on each page. */
public final class A4 {
    /** The families under which a PDF has its fonts; a browser that does not know them takes the next ones. */
    static final String[] FAMILIES = {"Huying Chinese", "Huying Latin"};

    static final String STYLE = """
            @page { size: A4; margin: 20mm 16mm 18mm 16mm;
              @bottom-center { content: counter(page) " / " counter(pages);
                font-family: 'Huying Chinese', 'Huying Latin', sans-serif; font-size: 9pt; } }
            * { font-family: 'Huying Chinese', 'Huying Latin', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif; }
            body { margin: 0 2pt; font-size: 10.5pt; line-height: 1.5; color: #111; }
            .issuer { color: #c00; font-size: 22pt; text-align: center; letter-spacing: 2pt; margin: 0; }
            .number { text-align: center; margin: 4pt 0; }
            .rule { border-top: 2pt solid #c00; margin: 0 0 12pt 0; }
            h1 { font-size: 16pt; text-align: center; margin: 8pt 0 2pt 0; }
            h2 { font-size: 12pt; margin: 14pt 0 4pt 0; page-break-after: avoid; }
            .english { text-align: center; color: #444; margin: 0 0 8pt 0; }
            .notice { border: 1pt solid #c00; padding: 4pt 8pt; }
            table { border-collapse: collapse; width: 100%; -fs-table-paginate: paginate; }
            thead { display: table-header-group; }
            tr { page-break-inside: avoid; }
            th, td { border: 0.5pt solid #888; padding: 2pt 4pt; text-align: left; vertical-align: top; }
            th { background: #f3f3f3; }
            td.figure { text-align: right; white-space: nowrap; }
            .small { font-size: 8pt; color: #444; word-wrap: break-word; }
            """;

    private A4() {}

    /** Lets a browser show a bulletin's own style and nothing else: no script, no picture, no frame around it. */
    public static String contentSecurityPolicy() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(digest) + "'; frame-ancestors 'none'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

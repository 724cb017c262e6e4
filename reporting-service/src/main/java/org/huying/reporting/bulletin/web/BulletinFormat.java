package org.huying.reporting.bulletin.web;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.Locale;
import org.huying.chassis.problem.Invalid;
import org.huying.reporting.export.SheetFormat;

/** What a bulletin can be read as; the first unless something else is asked for. */
enum BulletinFormat {
    JSON(MediaType.APPLICATION_JSON),
    HTML(MediaType.TEXT_HTML),
    XLSX(SheetFormat.Types.XLSX),
    PDF(BulletinFormat.PDF_TYPE);

    static final String PDF_TYPE = "application/pdf";

    private final MediaType mediaType;

    BulletinFormat(String mediaType) {
        this.mediaType = MediaType.valueOf(mediaType);
    }

    /** @param named by the query, before what the caller accepts; null for none */
    static BulletinFormat of(String named, Request request) {
        if (named == null || named.isEmpty()) return accepted(request);
        return Arrays.stream(values())
                .filter(it -> it.ending().equals(named))
                .findFirst()
                .orElseThrow(() -> new Invalid("/format", "可选值 · one of json, html, xlsx, pdf"));
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** With the character set where it is text. */
    String contentType() {
        return this == HTML ? mediaType.withCharset("UTF-8").toString() : mediaType.toString();
    }

    private static BulletinFormat accepted(Request request) {
        MediaType[] offered = Arrays.stream(values()).map(it -> it.mediaType).toArray(MediaType[]::new);
        Variant chosen = request.selectVariant(Variant.mediaTypes(offered).add().build());
        if (chosen == null) throw new NotAcceptableException();
        return values()[Arrays.asList(offered).indexOf(chosen.getMediaType())];
    }
}

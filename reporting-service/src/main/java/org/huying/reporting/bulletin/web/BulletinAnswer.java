package org.huying.reporting.bulletin.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.huying.reporting.bulletin.Bulletin;
import org.huying.reporting.bulletin.print.A4;
import org.huying.reporting.bulletin.print.BulletinPage;
import org.huying.reporting.bulletin.print.BulletinPdf;
import org.huying.reporting.bulletin.print.BulletinWorkbook;

/** A bulletin as an answer in one of its formats. */
@ApplicationScoped
class BulletinAnswer {
    private final BulletinPdf pdf;

    BulletinAnswer(BulletinPdf pdf) {
        this.pdf = pdf;
    }

    Response of(Bulletin bulletin, BulletinFormat format) {
        ResponseBuilder answer =
                switch (format) {
                    case JSON -> Response.ok(BulletinView.of(bulletin));
                    case HTML ->
                        Response.ok(BulletinPage.of(bulletin))
                                .header("Content-Security-Policy", A4.contentSecurityPolicy());
                    case XLSX -> file(BulletinWorkbook.of(bulletin), "attachment", bulletin, format);
                    case PDF -> file(pdf.of(bulletin), "inline", bulletin, format);
                };
        return answer.type(format.contentType()).build();
    }

    private static ResponseBuilder file(byte[] bytes, String how, Bulletin bulletin, BulletinFormat format) {
        String name = bulletin.number() + "." + format.ending();
        return Response.ok(bytes).header(HttpHeaders.CONTENT_DISPOSITION, how + "; filename=\"" + name + "\"");
    }
}

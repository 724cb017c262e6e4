package org.huying.reporting.bulletin.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.huying.reporting.bulletin.Bulletin;
import org.huying.reporting.bulletin.print.A4;
import org.huying.reporting.bulletin.print.BulletinPage;
import org.huying.reporting.bulletin.print.BulletinPdf;
import org.huying.reporting.bulletin.print.BulletinWorkbook;

/** A bulletin as an answer in one of its formats. */
@RequestScoped
class BulletinAnswer {
    private final BulletinPdf pdf;
    private final HttpServerRequest request;

    BulletinAnswer(BulletinPdf pdf, HttpServerRequest request) {
        this.pdf = pdf;
        this.request = request;
    }

    Response of(Bulletin bulletin, BulletinFormat format) {
        ResponseBuilder answer =
                switch (format) {
                    case JSON -> Response.ok(BulletinView.of(bulletin));
                    case HTML -> page(bulletin);
                    case XLSX -> file(BulletinWorkbook.of(bulletin), "attachment", bulletin, format);
                    case PDF -> file(pdf.of(bulletin), "inline", bulletin, format);
                };
        return answer.type(format.contentType()).build();
    }

    /** In the place of the policy of every other answer: two would both hold, and no style be shown. */
    private ResponseBuilder page(Bulletin bulletin) {
        request.response().putHeader("Content-Security-Policy", A4.contentSecurityPolicy());
        return Response.ok(BulletinPage.of(bulletin));
    }

    private static ResponseBuilder file(byte[] bytes, String how, Bulletin bulletin, BulletinFormat format) {
        String name = bulletin.number() + "." + format.ending();
        return Response.ok(bytes).header(HttpHeaders.CONTENT_DISPOSITION, how + "; filename=\"" + name + "\"");
    }
}

package org.huying.chassis.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body that announces to be too large before reading it, with a problem document. */
@ApplicationScoped
class BodyLimit {
    private static final String PROBLEM = """
            {"type":"urn:huying:problem:too-large","title":"内容过大 · Content too large","status":413,\
            "detail":"请求正文不能超过 %d 字节 · The body must not exceed %d bytes"}""";

    private final long limit;

    BodyLimit(@ConfigProperty(name = "huying.http.largest-body", defaultValue = "262144") long limit) {
        this.limit = limit;
    }

    void install(@Observes Router router) {
        router.route().order(-10_000).handler(this::check);
    }

    private void check(RoutingContext context) {
        if (announced(context) <= limit) {
            context.next();
            return;
        }
        context.response()
                .setStatusCode(413)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(PROBLEM.formatted(limit, limit));
    }

    private static long announced(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException nonsense) {
            return Long.MAX_VALUE;
        }
    }
}

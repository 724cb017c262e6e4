package org.huying.chassis.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that announces to be too large, or does not say how large it is, before reading it, with a problem
 * document.
 */
@ApplicationScoped
class BodyLimit {
    private static final String PROBLEM = """
            {"type":"urn:huying:problem:%s","title":"%s","status":%d,"detail":"%s"}""";

    private static final Pattern PICTURE = type("image/(jpeg|png|webp)");
    private static final Pattern VIDEO = type("video/(mp4|quicktime)");
    private static final Pattern DOCUMENT = type("application/pdf");
    private static final Pattern SHEET = type(
            "(text/csv|application/octet-stream|application/vnd\\.openxmlformats-officedocument\\.spreadsheetml\\.sheet)");

    private final long limit;
    private final Map<Pattern, Long> larger;

    /** @param picture, video, document, sheet where a service takes such files: for what is sent as one */
    BodyLimit(
            @ConfigProperty(name = "huying.http.largest-body", defaultValue = "262144") long limit,
            @ConfigProperty(name = "huying.http.largest-picture", defaultValue = "262144") long picture,
            @ConfigProperty(name = "huying.http.largest-video", defaultValue = "262144") long video,
            @ConfigProperty(name = "huying.http.largest-document", defaultValue = "262144") long document,
            @ConfigProperty(name = "huying.http.largest-sheet", defaultValue = "262144") long sheet) {
        this.limit = limit;
        this.larger = Map.of(PICTURE, picture, VIDEO, video, DOCUMENT, document, SHEET, sheet);
    }

    private static Pattern type(String name) {
        return Pattern.compile(name + "\\s*(;.*)?", Pattern.CASE_INSENSITIVE);
    }

    void install(@Observes Router router) {
        router.route().order(-10_000).handler(this::check);
    }

    private void check(RoutingContext context) {
        if (context.request().headers().contains(HttpHeaders.TRANSFER_ENCODING)) refuseUnmeasured(context);
        else if (announced(context) > limitFor(context)) refuseTooLarge(context, limitFor(context));
        else context.next();
    }

    private long limitFor(RoutingContext context) {
        String type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null) return limit;
        return larger.entrySet().stream()
                .filter(it -> it.getKey().matcher(type).matches())
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(limit);
    }

    private void refuseUnmeasured(RoutingContext context) {
        refuse(
                context,
                411,
                PROBLEM.formatted(
                        "length-required",
                        "缺少正文长度 · Length required",
                        411,
                        "请用 Content-Length 说明请求正文的长度 · Say the length of the body in Content-Length"));
    }

    private static void refuseTooLarge(RoutingContext context, long limit) {
        refuse(
                context,
                413,
                PROBLEM.formatted(
                        "too-large",
                        "内容过大 · Content too large",
                        413,
                        "请求正文不能超过 %d 字节 · The body must not exceed %d bytes".formatted(limit, limit)));
    }

    private static void refuse(RoutingContext context, int status, String problem) {
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(problem);
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

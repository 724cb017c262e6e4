package org.huying.local.partner;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One receiver. What it is told in time counts as heard once it has answered in the 200s. */
public final class Webhook implements HttpHandler {
    private static final int UNAUTHORIZED = 401;
    private static final int NO_BODY = -1;

    private final Manner manner;
    private final HeardNotices heard;
    private final ScheduledExecutorService later;
    private final AtomicInteger refused = new AtomicInteger();
    private volatile StandardWebhook signed;

    Webhook(Manner manner, HeardNotices heard, ScheduledExecutorService later) {
        this.manner = manner;
        this.heard = heard;
        this.later = later;
    }

    /** From now on what is not signed with it is refused. */
    public void trustOnly(StandardWebhook secret) {
        signed = secret;
    }

    /** How many it refused because they were not signed as they should be. */
    public int refused() {
        return refused.get();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        StandardWebhook secret = signed;
        if (secret != null && !secret.hasSigned(exchange.getRequestHeaders()::getFirst, body)) {
            refused.incrementAndGet();
            answer(exchange, UNAUTHORIZED);
            return;
        }
        Manner.Answer answer = manner.next();
        if (answer.after().isZero()) take(exchange, body, answer.status());
        else
            later.schedule(
                    () -> take(exchange, body, answer.status()), answer.after().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Kept before it is answered: what was answered is not told again. */
    private void take(HttpExchange exchange, byte[] body, int status) {
        try {
            if (status / 100 == 2) heard.hear(new String(body, StandardCharsets.UTF_8));
            answer(exchange, status);
        } catch (IOException hungUp) {
            throw new UncheckedIOException(hungUp);
        }
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, NO_BODY);
        exchange.close();
    }
}

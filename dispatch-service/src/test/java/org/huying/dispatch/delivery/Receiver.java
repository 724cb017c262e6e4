package org.huying.dispatch.delivery;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** A partner's receiver on this machine: keeps what is posted to it, and answers as it is told to. */
final class Receiver implements AutoCloseable {
    /** @param arrivedAt by {@link System#nanoTime()} */
    record Posted(Map<String, List<String>> headers, String body, long arrivedAt) {
        String id() {
            return headers.get("webhook-id").get(0);
        }

        String signature() {
            return headers.get("webhook-signature").get(0);
        }
    }

    private final List<Posted> posted = Collections.synchronizedList(new ArrayList<>());
    /** On threads of its own: what the service measures of itself has nothing of it. */
    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));

    private final HttpServer server;
    private volatile BiConsumer<Posted, HttpServerResponse> behaviour = (it, answer) -> answer.end("ok");

    Receiver() {
        this.server = vertx.createHttpServer().requestHandler(this::take);
        try {
            server.listen(0, "127.0.0.1")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        } catch (CompletionException occupied) {
            throw new IllegalStateException(occupied);
        }
    }

    String url() {
        return "http://localhost:" + server.actualPort() + "/in/very-secret?token=very-secret";
    }

    List<Posted> posted() {
        synchronized (posted) {
            return List.copyOf(posted);
        }
    }

    /** What arrived, by a member of the event's JSON, for example {@code subject}. */
    List<String> arrived(String member) {
        return posted().stream()
                .map(it -> io.vertx.core.json.Json.decodeValue(it.body()))
                .map(it -> ((io.vertx.core.json.JsonObject) it).getString(member))
                .toList();
    }

    Receiver answering(BiConsumer<Posted, HttpServerResponse> now) {
        behaviour = now;
        return this;
    }

    Receiver answering(int status) {
        return answering((it, answer) -> answer.setStatusCode(status).end());
    }

    /** After so many milliseconds, with 200. */
    Receiver answeringAfter(long millis) {
        return answering((it, answer) -> vertx.setTimer(millis, over -> answer.end()));
    }

    private void take(HttpServerRequest request) {
        request.bodyHandler(body -> {
            Map<String, List<String>> headers = request.headers().names().stream()
                    .collect(Collectors.toMap(
                            name -> name.toLowerCase(java.util.Locale.ROOT),
                            name -> request.headers().getAll(name)));
            Posted one = new Posted(headers, body.toString(), System.nanoTime());
            posted.add(one);
            behaviour.accept(one, request.response());
        });
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}

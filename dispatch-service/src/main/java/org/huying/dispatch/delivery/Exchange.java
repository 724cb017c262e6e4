package org.huying.dispatch.delivery;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/**
 * One request and its answer. What decides is the status; of the body only the beginning is kept, and whoever sends
 * more than is bearable, or slower, is cut off.
 */
final class Exchange {
    private static final int MOST_THAT_IS_READ = 64 << 10;

    private final CompletableFuture<HttpAnswer> answer = new CompletableFuture<>();
    private final Buffer beginning = Buffer.buffer();
    private HttpClientRequest request;
    private HttpClientResponse response;
    private int read;

    Exchange(Vertx vertx, Duration timeout) {
        long timer = vertx.setTimer(timeout.toMillis(), over -> end(new AttemptFailed(Failure.TIMED_OUT)));
        answer.whenComplete((done, failed) -> vertx.cancelTimer(timer));
    }

    CompletableFuture<HttpAnswer> answer() {
        return answer;
    }

    synchronized void send(HttpClientRequest ready, Buffer body) {
        request = ready;
        if (answer.isDone()) ready.reset();
        else ready.send(body).onSuccess(this::receive).onFailure(this::fail);
    }

    void fail(Throwable cause) {
        end(new AttemptFailed(kind(cause)));
    }

    private synchronized void receive(HttpClientResponse head) {
        response = head;
        head.handler(this::keep);
        head.exceptionHandler(this::fail);
        head.endHandler(whole -> complete());
    }

    private synchronized void keep(Buffer some) {
        int room = AnswerText.LONGEST - beginning.length();
        if (room > 0) beginning.appendBuffer(some, 0, Math.min(room, some.length()));
        read += some.length();
        if (read > MOST_THAT_IS_READ) {
            complete();
            request.reset();
        }
    }

    /** Where the status was there already, it counts. */
    private synchronized void end(AttemptFailed failure) {
        if (response != null) complete();
        else answer.completeExceptionally(failure);
        if (request != null) request.reset();
    }

    private synchronized void complete() {
        String text = AnswerText.of(beginning.getBytes());
        answer.complete(new HttpAnswer(response.statusCode(), response.getHeader("Retry-After"), text));
    }

    private static Failure kind(Throwable cause) {
        if (has(cause, SSLException.class)) return Failure.UNTRUSTED;
        boolean unconnected = has(cause, ConnectException.class) || has(cause, NoRouteToHostException.class);
        return unconnected ? Failure.UNREACHABLE : Failure.BROKEN_OFF;
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause).anyMatch(kind::isInstance);
    }
}

package org.huying.reporting.live.web;

import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.core.http.HttpServerResponse;
import org.huying.reporting.live.LiveClient;
import org.huying.reporting.live.Message;

/** A client at the other end of an HTTP connection. */
record Connection(MultiEmitter<? super Message> messages, HttpServerResponse response) implements LiveClient {
    @Override
    public void tell(Message message) {
        messages.emit(message);
    }

    /** What waits for it would never be taken: the connection is cut at once. */
    @Override
    public void drop() {
        response.reset();
        messages.complete();
    }

    @Override
    public void end() {
        messages.complete();
    }
}

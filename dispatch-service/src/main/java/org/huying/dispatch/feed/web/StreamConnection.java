package org.huying.dispatch.feed.web;

import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import org.huying.dispatch.feed.StreamClient;
import org.huying.dispatch.feed.Told;

/** A client at the other end of an HTTP connection. */
record StreamConnection(MultiEmitter<? super OutboundSseEvent> events, Sse sse, HttpServerResponse response)
        implements StreamClient {
    @Override
    public void tell(Told notice) {
        events.emit(sse.newEventBuilder()
                .id(notice.id().toString())
                .name(notice.type())
                .data(notice.event())
                .build());
    }

    @Override
    public void alive(UUID cursor) {
        events.emit(sse.newEventBuilder().id(cursor.toString()).comment("alive").build());
    }

    /** What waits for it would never be taken: the connection is cut at once. */
    @Override
    public void drop() {
        response.reset();
        events.complete();
    }

    @Override
    public void end() {
        events.complete();
    }
}

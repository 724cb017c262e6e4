package org.huying.dispatch.feed.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.feed.FollowFeed;
import org.huying.dispatch.feed.LastEventId;
import org.huying.dispatch.feed.OpenStream;
import org.jboss.resteasy.reactive.ResponseHeader;

/** A subscription, as one long answer. */
@Path("/v1/subscriptions/{id}/events")
@RolesAllowed({Role.Names.PARTNER, Role.Names.SUBDISTRICT_DESK})
@Tag(name = "feed")
class EventStreamResource {
    private final FollowFeed feed;
    private final Caller caller;
    private final CurrentVertxRequest request;
    private final Duration longest;

    EventStreamResource(
            FollowFeed feed,
            Caller caller,
            CurrentVertxRequest request,
            @ConfigProperty(name = "huying.feed.longest-stream", defaultValue = "10m") Duration longest) {
        this.feed = feed;
        this.caller = caller;
        this.request = request;
        this.longest = longest;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @FeedRefusals
    @Operation(
            operationId = "followFeed",
            summary = "持续接收事件 · The events of a subscription as they come, as server-sent events",
            description =
                    "id 为事件 id，event 为事件类型，data 为 CloudEvents 1.0 的 JSON。断开后凭 Last-Event-ID 续传，不会遗漏；可能重复，请按 id 去重。静默 15 秒发送一次存活标志并更新 "
                            + "id。长时间不接收的连接会被切断；每个连接数分钟后正常结束，请用新的令牌重新连接。 · "
                            + "id is the event's id, event its type, data the CloudEvent in JSON format. Come again with "
                            + "Last-Event-ID and nothing is missed; something may come twice: know it by its id. Every 15 s of "
                            + "silence a sign of life without data moves the id on. A client that takes nothing for 30 s is cut "
                            + "off; the stream ends in order after some minutes, so that it is not older than a token: come again "
                            + "with a fresh one. For channels FEED and SSE.")
    @APIResponse(
            responseCode = "200",
            description = "事件 · The stream",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = CloudEventView.class)))
    public Multi<OutboundSseEvent> follow(
            @PathParam("id") UUID id,
            @HeaderParam("Last-Event-ID")
                    @Parameter(
                            description = "上次收到的 id · The id of the last event the client got",
                            example = "018c2371-2c00-8000-8000-0000000004d2")
                    String lastEventIdHeader,
            @QueryParam("lastEventId")
                    @Parameter(
                            description =
                                    "首次连接时的 Last-Event-ID · The same, for a client that cannot set the header when it first comes; the header "
                                            + "counts first",
                            example = "018c2371-2c00-8000-8000-0000000004d2")
                    String lastEventId,
            @Context Sse sse) {
        boolean byHeader = lastEventIdHeader != null && !lastEventIdHeader.isEmpty();
        var known = LastEventId.position(byHeader ? lastEventIdHeader : lastEventId);
        HttpServerResponse connection = request.getCurrent().response();
        OpenStream stream = feed.admit(id, known, caller.scope());
        return Multi.createFrom()
                .<OutboundSseEvent>emitter(
                        events -> feed.open(stream, new StreamConnection(events, sse, connection)),
                        BackPressureStrategy.BUFFER)
                .onItem()
                .invoke(stream::delivered)
                .select()
                .first(longest)
                .onTermination()
                .invoke(() -> feed.close(stream));
    }
}

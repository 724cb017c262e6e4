package org.huying.reporting.live.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.reporting.live.LiveFeed;
import org.huying.reporting.live.LiveStream;
import org.huying.reporting.live.Message;
import org.jboss.resteasy.reactive.ResponseHeader;

@Path("/v1/live")
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "live", description = "实时 · What has just changed")
class LiveResource {
    private final LiveFeed feed;
    private final Caller caller;
    private final Clock clock;
    private final ObjectMapper json;
    private final CurrentVertxRequest request;
    private final Duration longest;

    LiveResource(
            LiveFeed feed,
            Caller caller,
            Clock clock,
            ObjectMapper json,
            CurrentVertxRequest request,
            @ConfigProperty(name = "huying.live.longest", defaultValue = "10m") Duration longest) {
        this.feed = feed;
        this.caller = caller;
        this.clock = clock;
        this.json = json;
        this.request = request;
        this.longest = longest;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(
            operationId = "listenLive",
            summary = "实时变动 · Tells which figures have changed, as server-sent events",
            description = "只通知您可见范围内的变动；收到后请重新查询相应数字。event 为 summary（汇总、台账等有变）、concern（某件诉求有变，含编号）、"
                    + "hazards、meetings、joint-actions、directory、all（变动较多，请全部重新查询）。断开后凭 Last-Event-ID 续传，不会遗漏。 · "
                    + "Names of events: summary (whatever counts concerns), concern (one of them, with its number), hazards, "
                    + "meetings, joint-actions, directory, all (much has changed: read anew what you show). Only what the "
                    + "caller may see is told; each thing once, at the last position where it changed. id is the position in "
                    + "the journal; a client that comes again with Last-Event-ID misses nothing and may be told something "
                    + "twice. Every 15 s of silence a sign of life without data moves the id on. A client that takes too "
                    + "little too slowly is cut off; the stream ends in order after some minutes, so that it is not older "
                    + "than a token: come again with a fresh one.")
    @APIResponse(
            responseCode = "200",
            description = "变动 · The stream; data is a LiveMessage",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = LiveMessageView.class)))
    @APIResponse(
            responseCode = "400",
            description = "Last-Event-ID 无法识别 · Last-Event-ID is not one we gave; come without it",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "429",
            description = "too-many-streams：打开的连接过多 · The caller has too many streams open",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = "too-many-streams：连接已满 · This replica has too many; Retry-After in seconds",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Multi<OutboundSseEvent> listen(
            @HeaderParam(LastEventId.HEADER)
                    @Parameter(description = "上次收到的 id · The id of the last message the client got", example = "1234")
                    String lastEventId,
            @Context Sse sse) {
        var known = LastEventId.of(lastEventId);
        HttpServerResponse connection = request.getCurrent().response();
        LiveStream stream = feed.admit(caller.scope());
        return Multi.createFrom()
                .<Message>emitter(
                        messages -> feed.open(stream, known, new Connection(messages, connection)),
                        BackPressureStrategy.BUFFER)
                .onItem()
                .invoke(stream::delivered)
                .map(message -> event(sse, message))
                .select()
                .first(longest)
                .onTermination()
                .invoke(() -> feed.close(stream));
    }

    private OutboundSseEvent event(Sse sse, Message message) {
        OutboundSseEvent.Builder event = sse.newEventBuilder();
        if (message.resumable()) event.id(String.valueOf(message.position()));
        if (message.kind() == Message.Kind.ALIVE) return event.comment("alive").build();
        return event.name(message.figures()).data(data(message)).build();
    }

    private String data(Message message) {
        try {
            return json.writeValueAsString(LiveMessageView.of(message, clock.instant()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

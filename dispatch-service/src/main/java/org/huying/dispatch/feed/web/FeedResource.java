package org.huying.dispatch.feed.web;

import io.quarkus.vertx.http.Compressed;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.feed.ReadFeed;
import org.huying.dispatch.feed.Stretch;
import org.huying.dispatch.feed.Told;

/** A subscription, read a batch at a time. */
@Path("/v1/subscriptions/{id}/feed")
@RolesAllowed({Role.Names.PARTNER, Role.Names.SUBDISTRICT_DESK})
@Tag(name = "feed", description = "事件流 · What a subscription is for, for units that can only call out")
class FeedResource {
    static final String BATCH = "application/cloudevents-batch+json";

    private final ReadFeed feed;
    private final Caller caller;

    FeedResource(ReadFeed feed, Caller caller) {
        this.feed = feed;
        this.caller = caller;
    }

    @GET
    @Produces(BATCH)
    @Blocking
    @Compressed
    @FeedRefusals
    @Operation(
            operationId = "readFeed",
            summary = "读取事件 · The next events of a subscription, oldest first",
            description =
                    "处理完一批后，以其中最后一条的 id（或答复的 Last-Event-ID）作为 lastEventId 再次读取。没有新事件时可用 timeout 或 Prefer: wait 等待，到时返回空数组。"
                            + "即使数组为空也请改用新的 Last-Event-ID，以免重复扫描。同一 orderkey 的事件保持先后；按 id 去重。 · "
                            + "When a batch is dealt with, ask again with the id of its last event as lastEventId, or with what "
                            + "Last-Event-ID of the answer says. With timeout or Prefer: wait the answer waits for the first "
                            + "events to come, without any it is an empty array. Take over Last-Event-ID from an empty answer "
                            + "too: what is not for this subscription need not be looked at again. No position is ever skipped; "
                            + "an id stays valid as a cursor when its event is deleted. For channels FEED and SSE.")
    @APIResponse(
            responseCode = "200",
            description = "CloudEvents 1.0 批次 · A batch in JSON format",
            headers = {
                @Header(
                        name = "Last-Event-ID",
                        description = "下次的 lastEventId · What to name as lastEventId next",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "Link",
                        description = "rel=next: the next request",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "Preference-Applied",
                        description = "wait=n, where Prefer said so",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(
                            mediaType = BATCH,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = CloudEventView.class),
                            examples = @ExampleObject(name = "one event", value = FeedExample.BATCH)))
    public Uni<Response> read(@PathParam("id") UUID id, @BeanParam FeedQuestion question, @Context UriInfo uri) {
        return feed.handle(id, question.lastKnown(), question.limit(), question.longestWait(), caller.scope())
                .map(stretch -> answer(stretch, question, uri));
    }

    private static Response answer(Stretch stretch, FeedQuestion question, UriInfo uri) {
        String next = uri.getRequestUriBuilder()
                .replaceQueryParam("lastEventId", stretch.cursor())
                .build()
                .toString();
        String batch = stretch.notices().stream().map(Told::event).collect(Collectors.joining(",", "[", "]"));
        var answer = Response.ok(batch, BATCH)
                .header("Last-Event-ID", stretch.cursor())
                .header("Link", "<" + next + ">; rel=\"next\"");
        if (question.prefer != null
                && question.timeout == null
                && !question.longestWait().isZero())
            answer.header("Preference-Applied", "wait=" + question.longestWait().toSeconds());
        return answer.build();
    }
}

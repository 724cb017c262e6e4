package org.huying.intake.topic.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.CallerLimit;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.intake.topic.KnownTopic;
import org.huying.intake.topic.KnownTopics;
import org.huying.intake.topic.TopicTree;

/** Read by everybody: forms are built from it. */
@Path("/v1/topics")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "topics", description = "类别 · What concerns are about: a tree of up to five levels")
class TopicResource {
    private final KnownTopics topics;
    private final CallerLimit limit;
    private final Caller caller;

    TopicResource(KnownTopics topics, CallerLimit limit, Caller caller) {
        this.topics = topics;
        this.limit = limit;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listTopics",
            summary = "类别表 · All topics, each before those below it",
            description =
                    "In the order in which a form shows them. Keep the ETag and send it as If-None-Match: 304 says "
                            + "that nothing has changed. Anonymous callers are rate-limited by address.")
    @APIResponse(
            responseCode = "200",
            description = "The tree as a list; ETag names its state",
            content = @Content(schema = @Schema(implementation = TopicView[].class)))
    @APIResponse(responseCode = "304", description = "As it was under the ETag that was sent")
    @APIResponse(
            responseCode = "429",
            description = "Too many from this address; Retry-After in seconds",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response list(
            @QueryParam("retired")
                    @DefaultValue("false")
                    @Parameter(description = "含停用 · Also those that are retired, for showing old concerns")
                    boolean retired,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Parameter(description = "ETag of an earlier answer")
                    String ifNoneMatch,
            @Context Request request) {
        limit.count(caller.scope());
        TopicTree tree = topics.tree();
        EntityTag state = new EntityTag(tree.mark() + (retired ? "-all" : ""));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(state);
        if (unchanged != null) return unchanged.build();
        List<TopicView> views = tree.all().stream()
                .filter(topic -> retired || !topic.isRetired())
                .map(TopicView::of)
                .toList();
        return Response.ok(views).tag(state).build();
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "readTopic", summary = "查看类别 · One topic, also one that is retired")
    @APIResponse(
            responseCode = "200",
            description = "ETag names its version",
            content = @Content(schema = @Schema(implementation = TopicView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such topic",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "429",
            description = "Too many from this address; Retry-After in seconds",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response read(@PathParam("code") String code) {
        limit.count(caller.scope());
        KnownTopic topic = topics.get(code);
        return Response.ok(TopicView.of(topic))
                .tag(new EntityTag(Long.toString(topic.sequence())))
                .build();
    }
}

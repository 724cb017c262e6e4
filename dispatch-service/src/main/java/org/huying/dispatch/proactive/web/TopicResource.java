package org.huying.dispatch.proactive.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.idempotency.IdempotencyKey;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.problem.Malformed;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.act.RepeatableRequest;
import org.huying.dispatch.proactive.OpenTopic;
import org.huying.dispatch.proactive.ReadTopics;
import org.huying.dispatch.proactive.TopicFilter;
import org.huying.dispatch.proactive.TopicStatus;
import org.huying.dispatch.proactive.web.TopicRequests.ProactiveTopicRequest;

/** Proactive topics, opened and read. */
@Path("/v1/proactive-topics")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "proactive topics")
class TopicResource {
    private final OpenTopic open;
    private final ReadTopics read;
    private final TopicAnswer answer;
    private final Caller caller;

    TopicResource(OpenTopic open, ReadTopics read, TopicAnswer answer, Caller caller) {
        this.open = open;
        this.read = read;
        this.answer = answer;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
    @Operation(
            operationId = "openProactiveTopic",
            summary = "立项 · Takes a matter up before anybody complains again",
            description =
                    "By the desk or the community's secretary: from a hot spot, or from nothing with a reason. One "
                            + "unit leads.")
    @APIResponse(
            responseCode = "201",
            description = "Opened, once for each Idempotency-Key; Location names it",
            content = @Content(schema = @Schema(implementation = TopicView.class)))
    @APIResponse(
            responseCode = "403",
            description = "Not for the caller's role or community",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such hot spot, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "topic-is-open: the hot spot has been taken up, proactiveTopic names by which",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "Something in the content cannot be accepted; errors[{pointer, detail}]",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response open(
            @HeaderParam(IdempotencyKey.HEADER) String idempotencyKey,
            @NotNull(message = TopicRequests.MISSING) @Valid ProactiveTopicRequest request,
            @Context UriInfo uri) {
        var repeatable = RepeatableRequest.of(idempotencyKey, "proactive topic " + request);
        return answer.created(open.handle(request.draft(), caller.scope(), repeatable), uri);
    }

    @GET
    @Operation(
            operationId = "listProactiveTopics",
            summary = "专题列表 · The proactive topics the caller may see, newest first",
            description = "Those of the place, and those in which the caller's unit has a part.")
    @APIResponse(
            responseCode = "200",
            description = "One page; Link rel=next leads on",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = TopicView.class)))
    public Response list(
            @QueryParam("status") @Parameter(schema = @Schema(implementation = TopicStatus.class)) String status,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        PageRequest request = PageRequest.of(limit, cursor);
        TopicFilter filter = new TopicFilter(status(status), request.after().map(TopicAnswer::id));
        return Pages.response(read.list(filter, caller.scope(), request.limit()).map(answer::view), uri);
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "readProactiveTopic", summary = "查看专题 · One proactive topic, with the moves it has")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the version a command is decided upon",
            content = @Content(schema = @Schema(implementation = TopicView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such topic, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response read(@PathParam("number") String number) {
        return answer.of(read.one(number, caller.scope()));
    }

    private static Optional<TopicStatus> status(String name) {
        if (name == null || name.isEmpty()) return Optional.empty();
        return Optional.of(Arrays.stream(TopicStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new Malformed("没有这个状态", "No such status: one of " + Arrays.toString(TopicStatus.values()))));
    }
}

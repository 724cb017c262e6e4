package org.huying.intake.topic.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.idempotency.IdempotencyKey;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.intake.topic.KnownTopics;
import org.huying.intake.topic.ListTopic;
import org.huying.intake.topic.RelabelTopic;
import org.huying.intake.topic.RetireTopic;
import org.huying.intake.topic.Topic;
import org.huying.intake.topic.web.TopicRequests.LabelsRequest;
import org.huying.intake.topic.web.TopicRequests.TopicRequest;

/** Changed by the system administrator. */
@Path("/v1/topics")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.SYSTEM_ADMIN)
@Tag(name = "topics")
class TopicDeskResource {
    private final ListTopic list;
    private final RelabelTopic relabel;
    private final RetireTopic retire;
    private final KnownTopics topics;
    private final Caller caller;

    TopicDeskResource(ListTopic list, RelabelTopic relabel, RetireTopic retire, KnownTopics topics, Caller caller) {
        this.list = list;
        this.relabel = relabel;
        this.retire = retire;
        this.topics = topics;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "listTopic",
            summary = "新增类别 · Lists a topic below one there is",
            description = "Concerns may be registered under it at once. A code is given once and never again.")
    @APIResponse(
            responseCode = "201",
            description = "Listed, once for each Idempotency-Key; Location names it",
            content = @Content(schema = @Schema(implementation = TopicView.class)))
    @APIResponse(
            responseCode = "409",
            description = "topic-taken: there is or was one of that code",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "Something in the content cannot be accepted, or there is no such parent; "
                    + "errors[{pointer, detail}]",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response list(
            @HeaderParam(IdempotencyKey.HEADER) String idempotencyKey,
            @NotNull(message = TopicRequests.MISSING) @Valid TopicRequest request,
            @Context UriInfo uri) {
        Topic listed = list.handle(request.draft(), caller.scope(), IdempotencyKey.of(idempotencyKey));
        return answer(
                Response.created(
                        uri.getAbsolutePathBuilder().path(listed.code()).build()),
                listed);
    }

    @PUT
    @Path("/{code}/labels")
    @TopicChangeAnswers
    @Operation(
            operationId = "relabelTopic",
            summary = "更名 · Calls a topic otherwise",
            description = "Its code and what is registered under it stay. The same once more has no second effect.")
    @APIResponse(
            responseCode = "422",
            description = "Something in the content cannot be accepted; errors[{pointer, detail}]",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response relabel(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = TopicRequests.MISSING) @Valid LabelsRequest request) {
        EntityVersion expected = EntityVersion.ifMatch(version);
        return answer(Response.ok(), relabel.handle(code, request.labels(), expected, caller.scope()));
    }

    @POST
    @Path("/{code}/retirement")
    @Consumes(MediaType.WILDCARD)
    @TopicChangeAnswers
    @Operation(
            operationId = "retireTopic",
            summary = "停用 · Takes a topic out of use",
            description = "It takes no new concerns; those it has keep it. What stands below it is retired first. Its "
                    + "code is never given again.")
    public Response retire(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(Response.ok(), retire.handle(code, EntityVersion.ifMatch(version), caller.scope()));
    }

    private Response answer(Response.ResponseBuilder answer, Topic topic) {
        return answer.entity(TopicView.of(topics.get(topic.code())))
                .header(HttpHeaders.ETAG, new EntityVersion(topic.sequence()).etag())
                .build();
    }
}

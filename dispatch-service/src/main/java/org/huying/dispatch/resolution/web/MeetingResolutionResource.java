package org.huying.dispatch.resolution.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.idempotency.IdempotencyKey;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.act.RepeatableRequest;
import org.huying.dispatch.resolution.IssueResolution;
import org.huying.dispatch.resolution.web.ResolutionRequests.ResolutionRequest;

/** What one meeting resolved. */
@Path("/v1/meetings/{number}/resolutions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "resolutions", description = "会议决议 · What meetings resolved, as tasks of units")
class MeetingResolutionResource {
    private final IssueResolution issue;
    private final ResolutionAnswer answer;
    private final Caller caller;

    MeetingResolutionResource(IssueResolution issue, ResolutionAnswer answer, Caller caller) {
        this.issue = issue;
        this.answer = answer;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Role.Names.PARTY_GROUP_LEADER, Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
    @Operation(
            operationId = "issueResolution",
            summary = "作出决议 · What was resolved becomes a unit's task",
            description = "By the convener's side, once the meeting took place. Where the voting rules ask for a "
                    + "majority on the item, only after a vote that passed.")
    @APIResponse(
            responseCode = "201",
            description = "Done, once for each Idempotency-Key; Location names it",
            content = @Content(schema = @Schema(implementation = ResolutionView.class)))
    @APIResponse(
            responseCode = "403",
            description = "Only the convener's side does this",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such meeting or case, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "409",
            description = "It has not taken place, or its rule asks for a vote that was not held or failed",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "Something in the content cannot be accepted, or the key came before with another request; errors[{pointer, detail}]",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response issue(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String idempotencyKey,
            @NotNull(message = ResolutionRequests.MISSING) @Valid ResolutionRequest request,
            @Context UriInfo uri) {
        var repeatable = RepeatableRequest.of(idempotencyKey, "resolution " + number + request);
        return answer.created(issue.handle(number, request.mandate(), caller.scope(), repeatable), uri);
    }
}

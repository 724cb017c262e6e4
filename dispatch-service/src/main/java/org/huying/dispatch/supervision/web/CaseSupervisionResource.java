package org.huying.dispatch.supervision.web;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.idempotency.IdempotencyKey;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.act.RepeatableRequest;
import org.huying.dispatch.supervision.IssueSupervision;
import org.huying.dispatch.supervision.ReadSupervisions;
import org.huying.dispatch.supervision.web.SupervisionRequests.SupervisionRequest;

/** Supervisions of one case. */
@Path("/v1/cases/{number}/supervisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "supervisions")
class CaseSupervisionResource {
    private final IssueSupervision issue;
    private final ReadSupervisions supervisions;
    private final Caller caller;

    CaseSupervisionResource(IssueSupervision issue, ReadSupervisions supervisions, Caller caller) {
        this.issue = issue;
        this.supervisions = supervisions;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Role.Names.GRID_WORKER,
        Role.Names.PARTY_GROUP_LEADER,
        Role.Names.COMMUNITY_SECRETARY,
        Role.Names.SUBDISTRICT_DESK,
        Role.Names.PARTNER
    })
    @Operation(
            operationId = "listSupervisionsOfCase",
            summary = "案卷督办记录 · The supervisions of a case, lifted ones too",
            description = "A unit sees those that name it; whoever answers for the place sees all.")
    @APIResponse(
            responseCode = "200",
            description = "The first first",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SupervisionView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such case, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public List<SupervisionView> list(@PathParam("number") String number) {
        return supervisions.of(number, caller.scope()).stream()
                .map(SupervisionView::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
    @SupervisionAnswers
    @Operation(
            operationId = "issueSupervision",
            summary = "督办 · An organ supervises the case",
            description =
                    "COMMUNITY_PARTY_BRANCH acts through the community's secretary, the subdistrict's organs through "
                            + "the desk; LISTED is theirs alone and written to the audit log. A case has one open supervision at "
                            + "a time, and none of a unit by itself.")
    public Response issue(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String idempotencyKey,
            @NotNull(message = SupervisionRequests.MISSING) @Valid SupervisionRequest request,
            @Context UriInfo uri) {
        var repeatable = RepeatableRequest.of(idempotencyKey, "supervise " + number + request);
        return SupervisionAnswer.created(
                issue.handle(number, request.directive(), request.unit(), caller.scope(), repeatable), uri);
    }
}

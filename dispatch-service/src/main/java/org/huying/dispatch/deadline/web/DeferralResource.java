package org.huying.dispatch.deadline.web;

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
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.casefile.CaseCommand;
import org.huying.dispatch.deadline.DecideDeferral;
import org.huying.dispatch.deadline.Deferral;
import org.huying.dispatch.deadline.FiledPetition;
import org.huying.dispatch.deadline.PetitionRequest;
import org.huying.dispatch.deadline.ReadPetitions;
import org.huying.dispatch.deadline.RequestDeferral;
import org.huying.dispatch.deadline.web.DeadlineViews.DeferralView;
import org.huying.dispatch.deadline.web.PetitionRequests.DeferralRequest;

/** 挂账: asked for by the unit that has the case, decided by the desk and never by whoever asked. */
@Path("/v1/cases/{number}/deferral")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "deadlines")
class DeferralResource {
    private final RequestDeferral request;
    private final DecideDeferral decide;
    private final ReadPetitions petitions;
    private final Caller caller;

    DeferralResource(RequestDeferral request, DecideDeferral decide, ReadPetitions petitions, Caller caller) {
        this.request = request;
        this.decide = decide;
        this.petitions = petitions;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "readDeferral", summary = "挂账 · The latest that was asked for")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the version a decision is made upon",
            content = @Content(schema = @Schema(implementation = DeferralView.class)))
    public Response read(@PathParam("number") String number) {
        return answer(Response.ok(), petitions.deferral(number, caller.scope()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AskAnswers
    @Operation(
            operationId = "requestDeferral",
            summary = "挂账申请 · Asks to put the handling off",
            description =
                    "By the unit that has the case. Once approved the case is not overdue, stays in stock, and comes back on the review date. "
                            + "With an Idempotency-Key the request may be repeated for 48 hours.")
    @APIResponse(
            responseCode = "201",
            description = "Asked for; Location names it",
            content = @Content(schema = @Schema(implementation = DeferralView.class)))
    public Response ask(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @NotNull(message = PetitionRequests.MISSING) @Valid DeferralRequest body,
            @Context UriInfo uri) {
        var petition = new PetitionRequest(
                number, body.reason(), caller.scope(), IdempotencyKey.of(key).orElse(null), body.toString());
        var filed = request.handle(petition, body.reviewDate());
        return answer(Response.created(uri.getAbsolutePath()), filed);
    }

    @POST
    @Path("/approval")
    @RolesAllowed(Role.Names.SUBDISTRICT_DESK)
    @DecisionAnswers
    @Operation(operationId = "approveDeferral", summary = "批准挂账 · Approves it", description = "REQUESTED → APPROVED.")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the clock's new version",
            content = @Content(schema = @Schema(implementation = DeferralView.class)))
    public Response approve(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(Response.ok(), decide.handle(command(number, version), true));
    }

    @POST
    @Path("/rejection")
    @RolesAllowed(Role.Names.SUBDISTRICT_DESK)
    @DecisionAnswers
    @Operation(operationId = "rejectDeferral", summary = "不批准挂账 · Rejects it", description = "REQUESTED → REJECTED.")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the clock's new version",
            content = @Content(schema = @Schema(implementation = DeferralView.class)))
    public Response reject(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(Response.ok(), decide.handle(command(number, version), false));
    }

    private CaseCommand command(String number, String version) {
        return new CaseCommand(number, EntityVersion.ifMatch(version), caller.scope());
    }

    private static Response answer(Response.ResponseBuilder response, FiledPetition<Deferral> filed) {
        return response.entity(DeferralView.of(filed.petition()))
                .header(HttpHeaders.ETAG, new EntityVersion(filed.revision()).etag())
                .build();
    }
}

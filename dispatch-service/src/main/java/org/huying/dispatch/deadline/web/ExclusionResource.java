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
import org.huying.dispatch.deadline.DecideExclusion;
import org.huying.dispatch.deadline.Exclusion;
import org.huying.dispatch.deadline.FiledPetition;
import org.huying.dispatch.deadline.PetitionRequest;
import org.huying.dispatch.deadline.ReadPetitions;
import org.huying.dispatch.deadline.RequestExclusion;
import org.huying.dispatch.deadline.web.DeadlineViews.ExclusionView;
import org.huying.dispatch.deadline.web.PetitionRequests.ExclusionRequest;

/** 剔除: asked for by anybody whose scope covers the case, decided by the desk and never by whoever asked. */
@Path("/v1/cases/{number}/exclusion")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "deadlines")
class ExclusionResource {
    private final RequestExclusion request;
    private final DecideExclusion decide;
    private final ReadPetitions petitions;
    private final Caller caller;

    ExclusionResource(RequestExclusion request, DecideExclusion decide, ReadPetitions petitions, Caller caller) {
        this.request = request;
        this.decide = decide;
        this.petitions = petitions;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "readExclusion", summary = "剔除 · The latest that was asked for")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the version a decision is made upon",
            content = @Content(schema = @Schema(implementation = ExclusionView.class)))
    public Response read(@PathParam("number") String number) {
        return answer(Response.ok(), petitions.exclusion(number, caller.scope()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AskAnswers
    @Operation(
            operationId = "requestExclusion",
            summary = "剔除申请 · Asks to leave the case out of the rates",
            description =
                    "By anybody whose scope covers the case. Once approved the case leaves the denominators and stays visible beside every rate. "
                            + "With an Idempotency-Key the request may be repeated for 48 hours.")
    @APIResponse(
            responseCode = "201",
            description = "Asked for; Location names it",
            content = @Content(schema = @Schema(implementation = ExclusionView.class)))
    public Response ask(
            @PathParam("number") String number,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @NotNull(message = PetitionRequests.MISSING) @Valid ExclusionRequest body,
            @Context UriInfo uri) {
        var petition = new PetitionRequest(
                number, body.reason(), caller.scope(), IdempotencyKey.of(key).orElse(null), body.toString());
        var filed = request.handle(petition, body.ground(), body.evidence());
        return answer(Response.created(uri.getAbsolutePath()), filed);
    }

    @POST
    @Path("/approval")
    @RolesAllowed(Role.Names.SUBDISTRICT_DESK)
    @DecisionAnswers
    @Operation(operationId = "approveExclusion", summary = "批准剔除 · Approves it", description = "REQUESTED → APPROVED.")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the clock's new version",
            content = @Content(schema = @Schema(implementation = ExclusionView.class)))
    public Response approve(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(Response.ok(), decide.handle(command(number, version), true));
    }

    @POST
    @Path("/rejection")
    @RolesAllowed(Role.Names.SUBDISTRICT_DESK)
    @DecisionAnswers
    @Operation(operationId = "rejectExclusion", summary = "不批准剔除 · Rejects it", description = "REQUESTED → REJECTED.")
    @APIResponse(
            responseCode = "200",
            description = "ETag names the clock's new version",
            content = @Content(schema = @Schema(implementation = ExclusionView.class)))
    public Response reject(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(Response.ok(), decide.handle(command(number, version), false));
    }

    private CaseCommand command(String number, String version) {
        return new CaseCommand(number, EntityVersion.ifMatch(version), caller.scope());
    }

    private static Response answer(Response.ResponseBuilder response, FiledPetition<Exclusion> filed) {
        return response.entity(ExclusionView.of(filed.petition()))
                .header(HttpHeaders.ETAG, new EntityVersion(filed.revision()).etag())
                .build();
    }
}

package org.huying.intake.concern.web;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.CallerLimit;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.intake.concern.AcceptConcern;
import org.huying.intake.concern.Concern;
import org.huying.intake.concern.DeclineConcern;
import org.huying.intake.concern.WithdrawConcern;

/** Whether a concern is taken on, and whether its reporter still wants it. */
@Path("/v1/concerns/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "concerns")
class StandingResource {
    private final AcceptConcern accept;
    private final DeclineConcern decline;
    private final WithdrawConcern withdraw;
    private final CallerLimit limit;
    private final Caller caller;

    StandingResource(
            AcceptConcern accept, DeclineConcern decline, WithdrawConcern withdraw, CallerLimit limit, Caller caller) {
        this.accept = accept;
        this.decline = decline;
        this.withdraw = withdraw;
        this.limit = limit;
        this.caller = caller;
    }

    @POST
    @Path("/acceptance")
    @RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
    @StandingAnswers
    @Operation(
            operationId = "acceptConcern",
            summary = "受理 · The concern is taken on",
            description = "REGISTERED → ACCEPTED, by the desk or the community's secretary. It was dispatched when it "
                    + "was registered and does not wait for this.")
    public Response accept(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(accept.handle(number, EntityVersion.ifMatch(version), caller.scope()));
    }

    @POST
    @Path("/refusal")
    @RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
    @StandingAnswers
    @Operation(
            operationId = "declineConcern",
            summary = "不予受理 · The concern is not taken on, and its reporter is told why",
            description = "REGISTERED → DECLINED, by the desk or the community's secretary; its case ends. Once a unit "
                    + "has accepted the case it counts as taken on and is not declined any more.")
    public Response decline(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = StandingRequests.MISSING) @Valid StandingRequests.DeclineRequest request) {
        var why = new DeclineConcern.Declining(request.reasonCode(), request.explanation());
        return answer(decline.handle(number, EntityVersion.ifMatch(version), why, caller.scope()));
    }

    @POST
    @Path("/withdrawal")
    @PermitAll
    @StandingAnswers
    @Operation(
            operationId = "withdrawConcern",
            summary = "撤回 · The reporter wants the concern no more",
            description = "By its reporter, with the Tracking-Code of the receipt or signed in, or by staff in whose "
                    + "scope it is, until its case is closed. If-Match names the version that progress answers as "
                    + "ETag. Its case ends, unless it is one with others: a merged one leaves the other alone, and "
                    + "one that others were merged into goes on for them until the last of them is gone.")
    @APIResponse(
            responseCode = "403",
            description = "not-on-the-reporters-behalf: the unit that only handles it",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "429",
            description = "Too many from this address; Retry-After in seconds",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response withdraw(
            @PathParam("number") String number,
            @HeaderParam("Tracking-Code") String trackingCode,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = StandingRequests.MISSING) @Valid StandingRequests.WithdrawRequest request) {
        AccessScope scope = caller.scope();
        limit.count(scope);
        var wish =
                new WithdrawConcern.Withdrawing(number, EntityVersion.ifMatch(version), trackingCode, request.reason());
        return answer(withdraw.handle(wish, scope));
    }

    private static Response answer(Concern concern) {
        return Response.ok(StandingView.of(concern))
                .header(HttpHeaders.ETAG, new EntityVersion(concern.sequence()).etag())
                .build();
    }
}

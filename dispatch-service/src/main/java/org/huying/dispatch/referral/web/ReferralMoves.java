package org.huying.dispatch.referral.web;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.referral.AcknowledgeReferral;
import org.huying.dispatch.referral.DeclineReferral;
import org.huying.dispatch.referral.Referral;
import org.huying.dispatch.referral.ReferralCommand;
import org.huying.dispatch.referral.ReportOutcome;
import org.huying.dispatch.referral.WithdrawReferral;
import org.huying.dispatch.referral.web.ReferralRequests.ReferralOutcomeRequest;
import org.huying.dispatch.referral.web.ReferralRequests.ReferralReasonRequest;

/** The moves of a referral: the unit acknowledges, reports or declines, whoever sent it withdraws. */
@Path("/v1/referrals/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.PARTNER)
@Tag(name = "referrals")
class ReferralMoves {
    private final AcknowledgeReferral acknowledge;
    private final ReportOutcome report;
    private final DeclineReferral decline;
    private final WithdrawReferral withdraw;
    private final Caller caller;

    ReferralMoves(
            AcknowledgeReferral acknowledge,
            ReportOutcome report,
            DeclineReferral decline,
            WithdrawReferral withdraw,
            Caller caller) {
        this.acknowledge = acknowledge;
        this.report = report;
        this.decline = decline;
        this.withdraw = withdraw;
        this.caller = caller;
    }

    @POST
    @Path("/acknowledgement")
    @ReferralMoveAnswers
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "acknowledgeReferral",
            summary = "接收 · The unit has it",
            description = "SENT → ACKNOWLEDGED. At the deadline itself is in time; later is noted as overdue first.")
    public Response acknowledge(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(acknowledge.handle(command(number, version)));
    }

    @POST
    @Path("/outcome")
    @ReferralMoveAnswers
    @Operation(
            operationId = "reportReferralOutcome",
            summary = "反馈结果 · The unit says what it found",
            description = "ACKNOWLEDGED → OUTCOME_REPORTED, also after the case was closed.")
    public Response report(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = ReferralRequests.MISSING) @Valid ReferralOutcomeRequest request) {
        return answer(report.handle(command(number, version), request.outcome(), request.note()));
    }

    @POST
    @Path("/refusal")
    @ReferralMoveAnswers
    @Operation(
            operationId = "declineReferral",
            summary = "不予受理 · The unit does not take it, and says why",
            description = "SENT → DECLINED.")
    public Response decline(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = ReferralRequests.MISSING) @Valid ReferralReasonRequest request) {
        return answer(decline.handle(command(number, version), request.reason()));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
    @ReferralMoveAnswers
    @Operation(
            operationId = "withdrawReferral",
            summary = "撤回 · Whoever sent it, or the desk, takes it back",
            description = "SENT or ACKNOWLEDGED → WITHDRAWN. Why is not told to the unit.")
    public Response withdraw(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = ReferralRequests.MISSING) @Valid ReferralReasonRequest request) {
        return answer(withdraw.handle(command(number, version), request.reason()));
    }

    private ReferralCommand command(String number, String version) {
        return new ReferralCommand(number, EntityVersion.ifMatch(version), caller.scope());
    }

    private Response answer(Referral moved) {
        return ReferralAnswer.of(moved, caller.scope());
    }
}

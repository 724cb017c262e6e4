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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.resolution.AcceptResolution;
import org.huying.dispatch.resolution.ConfirmResolution;
import org.huying.dispatch.resolution.ReportResolution;
import org.huying.dispatch.resolution.ResolutionCommand;
import org.huying.dispatch.resolution.SendBackResolution;
import org.huying.dispatch.resolution.WithdrawResolution;
import org.huying.dispatch.resolution.web.ResolutionRequests.ResolutionReasonRequest;
import org.huying.dispatch.resolution.web.ResolutionRequests.ResolutionReportRequest;

/** The moves of a resolution: the unit takes it on and reports, the convener's side judges. */
@Path("/v1/resolutions/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "resolutions")
class ResolutionMoves {
    private final AcceptResolution accept;
    private final ReportResolution report;
    private final ConfirmResolution confirm;
    private final SendBackResolution sendBack;
    private final WithdrawResolution withdraw;
    private final ResolutionAnswer answer;
    private final Caller caller;

    ResolutionMoves(
            AcceptResolution accept,
            ReportResolution report,
            ConfirmResolution confirm,
            SendBackResolution sendBack,
            WithdrawResolution withdraw,
            ResolutionAnswer answer,
            Caller caller) {
        this.accept = accept;
        this.report = report;
        this.confirm = confirm;
        this.sendBack = sendBack;
        this.withdraw = withdraw;
        this.answer = answer;
        this.caller = caller;
    }

    @POST
    @Path("/acceptance")
    @ResolutionAnswers
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "acceptResolution",
            summary = "签收决议 · The unit takes it on",
            description = "ISSUED → ACCEPTED, by the unit that answers for it.")
    public Response accept(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer.of(accept.handle(command(number, version)));
    }

    @POST
    @Path("/report")
    @ResolutionAnswers
    @Operation(
            operationId = "reportResolution",
            summary = "反馈落实情况 · The unit reports that it is done",
            description =
                    "ACCEPTED or SENT_BACK → REPORTED. By the end of its day is in time; later is told as overdue first.")
    public Response report(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = ResolutionRequests.MISSING) @Valid ResolutionReportRequest request) {
        return answer.of(report.handle(command(number, version), request.report()));
    }

    @POST
    @Path("/confirmation")
    @RolesAllowed({Role.Names.PARTY_GROUP_LEADER, Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
    @ResolutionAnswers
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "confirmResolution",
            summary = "确认落实 · The convener's side agrees that it is done",
            description = "REPORTED → CONFIRMED, never by the unit itself.")
    public Response confirm(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer.of(confirm.handle(command(number, version)));
    }

    @POST
    @Path("/sending-back")
    @RolesAllowed({Role.Names.PARTY_GROUP_LEADER, Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
    @ResolutionAnswers
    @Operation(
            operationId = "sendBackResolution",
            summary = "退回 · The convener's side does not agree",
            description = "REPORTED → SENT_BACK, never by the unit itself. Its day stays.")
    public Response sendBack(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = ResolutionRequests.MISSING) @Valid ResolutionReasonRequest request) {
        return answer.of(sendBack.handle(command(number, version), request.reason()));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({Role.Names.PARTY_GROUP_LEADER, Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
    @ResolutionAnswers
    @Operation(
            operationId = "withdrawResolution",
            summary = "撤销决议 · It need not be done any more",
            description = "Before it is confirmed, never by the unit itself.")
    public Response withdraw(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = ResolutionRequests.MISSING) @Valid ResolutionReasonRequest request) {
        return answer.of(withdraw.handle(command(number, version), request.reason()));
    }

    private ResolutionCommand command(String number, String version) {
        return new ResolutionCommand(number, EntityVersion.ifMatch(version), caller.scope());
    }
}

package org.huying.dispatch.supervision.web;

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
import org.huying.dispatch.supervision.ConfirmReport;
import org.huying.dispatch.supervision.EscalateSupervision;
import org.huying.dispatch.supervision.LiftSupervision;
import org.huying.dispatch.supervision.RejectReport;
import org.huying.dispatch.supervision.ReportBack;
import org.huying.dispatch.supervision.SupervisionCommand;
import org.huying.dispatch.supervision.web.SupervisionRequests.EscalationRequest;
import org.huying.dispatch.supervision.web.SupervisionRequests.ReportRejectionRequest;
import org.huying.dispatch.supervision.web.SupervisionRequests.SupervisionReportRequest;

/** The moves of a supervision: the unit reports back, the organ judges. */
@Path("/v1/supervisions/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
@Tag(name = "supervisions")
class SupervisionMoves {
    private final ReportBack report;
    private final ConfirmReport confirm;
    private final RejectReport reject;
    private final LiftSupervision lift;
    private final EscalateSupervision escalate;
    private final Caller caller;

    SupervisionMoves(
            ReportBack report,
            ConfirmReport confirm,
            RejectReport reject,
            LiftSupervision lift,
            EscalateSupervision escalate,
            Caller caller) {
        this.report = report;
        this.confirm = confirm;
        this.reject = reject;
        this.lift = lift;
        this.escalate = escalate;
        this.caller = caller;
    }

    @POST
    @Path("/report")
    @RolesAllowed({
        Role.Names.GRID_WORKER,
        Role.Names.PARTY_GROUP_LEADER,
        Role.Names.COMMUNITY_SECRETARY,
        Role.Names.SUBDISTRICT_DESK,
        Role.Names.PARTNER
    })
    @SupervisionMoveAnswers
    @Operation(
            operationId = "reportSupervision",
            summary = "反馈 · The supervised unit reports back",
            description = "ISSUED or REJECTED → REPORTED. Only for the supervised unit.")
    public Response report(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = SupervisionRequests.MISSING) @Valid SupervisionReportRequest request) {
        return SupervisionAnswer.of(report.handle(command(number, version), request.report()));
    }

    @POST
    @Path("/confirmation")
    @SupervisionMoveAnswers
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "confirmSupervision",
            summary = "认定通过 · The organ finds its requirements met",
            description = "REPORTED → CONFIRMED. By the issuing organ or the desk, never by the supervised unit.")
    public Response confirm(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return SupervisionAnswer.of(confirm.handle(command(number, version)));
    }

    @POST
    @Path("/rejection")
    @SupervisionMoveAnswers
    @Operation(
            operationId = "rejectSupervision",
            summary = "认定未通过 · The organ finds them not met",
            description = "REPORTED → REJECTED; the unit reports again. By the issuing organ or the desk.")
    public Response reject(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = SupervisionRequests.MISSING) @Valid ReportRejectionRequest request) {
        return SupervisionAnswer.of(reject.handle(command(number, version), request.reason()));
    }

    @POST
    @Path("/lifting")
    @SupervisionMoveAnswers
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "liftSupervision",
            summary = "解除督办 · The supervision is over",
            description = "CONFIRMED → LIFTED. By the issuing organ or the desk.")
    public Response lift(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return SupervisionAnswer.of(lift.handle(command(number, version)));
    }

    @POST
    @Path("/escalation")
    @RolesAllowed(Role.Names.SUBDISTRICT_DESK)
    @SupervisionMoveAnswers
    @Operation(
            operationId = "escalateSupervision",
            summary = "升级为挂牌督办 · From ordinary to listed",
            description = "ISSUED, REPORTED or REJECTED → ISSUED, LISTED. By the desk; written to the audit log.")
    public Response escalate(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = SupervisionRequests.MISSING) @Valid EscalationRequest request) {
        return SupervisionAnswer.of(escalate.handle(command(number, version), request.directive()));
    }

    private SupervisionCommand command(String number, String version) {
        return new SupervisionCommand(number, EntityVersion.ifMatch(version), caller.scope());
    }
}

package org.huying.intake.workstation.web;

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
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.intake.workstation.ChangeHours;
import org.huying.intake.workstation.CloseWorkstation;
import org.huying.intake.workstation.HandOverWorkstation;
import org.huying.intake.workstation.ReopenWorkstation;
import org.huying.intake.workstation.Workstation;
import org.huying.intake.workstation.WorkstationCommand;
import org.huying.intake.workstation.web.WorkstationRequests.ClosureRequest;
import org.huying.intake.workstation.web.WorkstationRequests.HandOverRequest;
import org.huying.intake.workstation.web.WorkstationRequests.HoursRequest;

/** What becomes of a workstation. */
@Path("/v1/workstations/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
@Tag(name = "workstations")
class WorkstationMoves {
    private final ChangeHours hours;
    private final HandOverWorkstation handOver;
    private final CloseWorkstation close;
    private final ReopenWorkstation reopen;
    private final Clock clock;
    private final Caller caller;

    WorkstationMoves(
            ChangeHours hours,
            HandOverWorkstation handOver,
            CloseWorkstation close,
            ReopenWorkstation reopen,
            Clock clock,
            Caller caller) {
        this.hours = hours;
        this.handOver = handOver;
        this.close = close;
        this.reopen = reopen;
        this.clock = clock;
        this.caller = caller;
    }

    @POST
    @Path("/hours")
    @WorkstationMoveAnswers
    @Operation(
            operationId = "changeWorkstationHours",
            summary = "调整开放时间 · It opens at other hours from now on",
            description = "What held before stays readable.")
    public Response hours(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = WorkstationRequests.MISSING) @Valid HoursRequest request) {
        return answer(hours.handle(command(code, version), request.openingHours()));
    }

    @POST
    @Path("/hand-over")
    @WorkstationMoveAnswers
    @Operation(
            operationId = "handOverWorkstation",
            summary = "移交 · Another grid party group of the community keeps it from now on")
    public Response handOver(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = WorkstationRequests.MISSING) @Valid HandOverRequest request) {
        return answer(handOver.handle(command(code, version), request.keeper()));
    }

    @POST
    @Path("/closure")
    @WorkstationMoveAnswers
    @Operation(
            operationId = "closeWorkstation",
            summary = "撤销 · It is given up: no concern can name it any more",
            description = "What was collected and held there stays; a session of before may still be told.")
    public Response close(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = WorkstationRequests.MISSING) @Valid ClosureRequest request) {
        return answer(close.handle(command(code, version), request.reason()));
    }

    @POST
    @Path("/reopening")
    @WorkstationMoveAnswers
    @Operation(operationId = "reopenWorkstation", summary = "恢复 · It is there again, with the keeper and hours it had")
    public Response reopen(@PathParam("code") String code, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(reopen.handle(command(code, version)));
    }

    private WorkstationCommand command(String code, String version) {
        return new WorkstationCommand(code, EntityVersion.ifMatch(version), caller.scope());
    }

    private Response answer(Workstation workstation) {
        return WorkstationAnswer.of(workstation, clock.instant());
    }
}

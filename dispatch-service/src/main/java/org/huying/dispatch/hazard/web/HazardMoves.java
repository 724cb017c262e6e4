package org.huying.dispatch.hazard.web;

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
import org.huying.dispatch.hazard.CompleteRectification;
import org.huying.dispatch.hazard.Hazard;
import org.huying.dispatch.hazard.HazardCommand;
import org.huying.dispatch.hazard.RejectRectification;
import org.huying.dispatch.hazard.ReportRelapse;
import org.huying.dispatch.hazard.StartRectification;
import org.huying.dispatch.hazard.StrikeOffHazard;
import org.huying.dispatch.hazard.VerifyRectification;
import org.huying.dispatch.hazard.WithdrawHazard;
import org.huying.dispatch.hazard.web.MoveRequests.ReasonRequest;

/** The moves of a rectification, to its verification by somebody else and the striking off. */
@Path("/v1/hazards/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "hazards")
class HazardMoves {
    private final StartRectification start;
    private final CompleteRectification complete;
    private final VerifyRectification verify;
    private final RejectRectification reject;
    private final StrikeOffHazard strikeOff;
    private final ReportRelapse relapse;
    private final WithdrawHazard withdraw;
    private final Clock clock;
    private final Caller caller;

    HazardMoves(
            StartRectification start,
            CompleteRectification complete,
            VerifyRectification verify,
            RejectRectification reject,
            StrikeOffHazard strikeOff,
            ReportRelapse relapse,
            WithdrawHazard withdraw,
            Clock clock,
            Caller caller) {
        this.start = start;
        this.complete = complete;
        this.verify = verify;
        this.reject = reject;
        this.strikeOff = strikeOff;
        this.relapse = relapse;
        this.withdraw = withdraw;
        this.clock = clock;
        this.caller = caller;
    }

    @POST
    @Path("/rectification-start")
    @HazardMoveAnswers
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "startRectification",
            summary = "开始整改 · The rectification begins",
            description =
                    "REGISTERED → RECTIFYING, by the responsible unit or those who answer for the place. 409 names in missing what has to be there first.")
    public Response start(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(start.handle(command(number, version)));
    }

    @POST
    @Path("/rectification")
    @HazardMoveAnswers
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "completeRectification",
            summary = "整改完成 · Reported done",
            description = "RECTIFYING → RECTIFIED, likewise; photos BEFORE and AFTER of this round have to be there.")
    public Response complete(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(complete.handle(command(number, version)));
    }

    @POST
    @Path("/verification")
    @RolesAllowed({
        Role.Names.GRID_WORKER,
        Role.Names.PARTY_GROUP_LEADER,
        Role.Names.COMMUNITY_SECRETARY,
        Role.Names.SUBDISTRICT_DESK
    })
    @HazardMoveAnswers
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "verifyRectification",
            summary = "验证 · Found done",
            description = "RECTIFIED → VERIFIED, by those who answer for the place, never by the rectifier's unit.")
    public Response verify(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(verify.handle(command(number, version)));
    }

    @POST
    @Path("/rectification-rejection")
    @RolesAllowed({
        Role.Names.GRID_WORKER,
        Role.Names.PARTY_GROUP_LEADER,
        Role.Names.COMMUNITY_SECRETARY,
        Role.Names.SUBDISTRICT_DESK
    })
    @HazardMoveAnswers
    @Operation(
            operationId = "rejectRectification",
            summary = "验证不通过 · Found not done",
            description = "RECTIFIED → RECTIFYING, likewise.")
    public Response reject(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = HazardRequests.MISSING) @Valid ReasonRequest request) {
        return answer(reject.handle(command(number, version), request.reason()));
    }

    @POST
    @Path("/striking-off")
    @HazardMoveAnswers
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "strikeOffHazard",
            summary = "销号 · Off the ledger",
            description =
                    "VERIFIED → STRUCK_OFF, by the community's secretary or the desk, never by the rectifier's unit (403 verifier-is-rectifier).")
    public Response strikeOff(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(strikeOff.handle(command(number, version)));
    }

    @POST
    @Path("/relapse")
    @RolesAllowed({
        Role.Names.GRID_WORKER,
        Role.Names.PARTY_GROUP_LEADER,
        Role.Names.COMMUNITY_SECRETARY,
        Role.Names.SUBDISTRICT_DESK
    })
    @HazardMoveAnswers
    @Operation(
            operationId = "reportHazardRelapse",
            summary = "复发 · It is there again",
            description =
                    "STRUCK_OFF → REGISTERED: the next round under the same number; the times of the one before are kept.")
    public Response relapse(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = HazardRequests.MISSING) @Valid ReasonRequest request) {
        return answer(relapse.handle(command(number, version), request.reason()));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
    @HazardMoveAnswers
    @Operation(
            operationId = "withdrawHazard",
            summary = "撤销登记 · Entered by mistake",
            description = "→ WITHDRAWN from any status but STRUCK_OFF: out of the counts, still to be read.")
    public Response withdraw(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = HazardRequests.MISSING) @Valid ReasonRequest request) {
        return answer(withdraw.handle(command(number, version), request.reason()));
    }

    private HazardCommand command(String number, String version) {
        return new HazardCommand(number, EntityVersion.ifMatch(version), caller.scope());
    }

    private Response answer(Hazard moved) {
        return HazardAnswer.of(moved, clock.instant());
    }
}

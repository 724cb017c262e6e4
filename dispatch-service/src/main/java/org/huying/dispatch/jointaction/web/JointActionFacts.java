package org.huying.dispatch.jointaction.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.act.FactId;
import org.huying.dispatch.jointaction.RecordAttendance;
import org.huying.dispatch.jointaction.RecordIntervention;
import org.huying.dispatch.jointaction.web.FactViews.AttendanceView;
import org.huying.dispatch.jointaction.web.FactViews.InterventionView;
import org.huying.dispatch.jointaction.web.JointActionRequests.AttendanceRequest;
import org.huying.dispatch.jointaction.web.JointActionRequests.InterventionRequest;

/** What phones record during a joint action, at once or late. */
@Path("/v1/joint-actions/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "joint-actions")
class JointActionFacts {
    private static final String ANY_TIME =
            "The phone makes the id, a UUID; the fact may come late, in any order and again: the same content under the "
                    + "same id has its effect once and needs neither Idempotency-Key nor If-Match. Recorded by the "
                    + "unit itself, the lead, or those who answer for the place; also after the joint action ended.";

    private final RecordAttendance attendance;
    private final RecordIntervention intervention;
    private final Caller caller;

    JointActionFacts(RecordAttendance attendance, RecordIntervention intervention, Caller caller) {
        this.attendance = attendance;
        this.intervention = intervention;
        this.caller = caller;
    }

    @PUT
    @Path("/shifts/{shiftId}/attendance/{id}")
    @FactAnswers
    @Operation(operationId = "recordAttendance", summary = "到岗 · A unit was at a shift", description = ANY_TIME)
    @APIResponse(
            responseCode = "200",
            description = "Recorded, now or before",
            content = @Content(schema = @Schema(implementation = AttendanceView.class)))
    public AttendanceView attend(
            @PathParam("number") String number,
            @PathParam("shiftId") String shiftId,
            @PathParam("id") String id,
            @NotNull(message = JointActionRequests.MISSING) @Valid AttendanceRequest request) {
        return AttendanceView.of(
                attendance.handle(number, FactId.of(shiftId), FactId.of(id), request.presence(), caller.scope()));
    }

    @PUT
    @Path("/interventions/{id}")
    @FactAnswers
    @Operation(
            operationId = "recordIntervention",
            summary = "提醒、劝导、处罚 · Somebody was reminded, persuaded or penalised",
            description = "A penalty is given by urban management or the police. " + ANY_TIME)
    @APIResponse(
            responseCode = "200",
            description = "Recorded, now or before; with the shift that follows from the moment",
            content = @Content(schema = @Schema(implementation = InterventionView.class)))
    public InterventionView intervene(
            @PathParam("number") String number,
            @PathParam("id") String id,
            @NotNull(message = JointActionRequests.MISSING) @Valid InterventionRequest request) {
        return InterventionView.of(intervention.handle(number, FactId.of(id), request.done(), caller.scope()));
    }
}

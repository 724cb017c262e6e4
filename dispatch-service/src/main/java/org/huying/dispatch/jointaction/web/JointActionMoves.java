package org.huying.dispatch.jointaction.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.huying.dispatch.jointaction.AdoptJointAction;
import org.huying.dispatch.jointaction.CancelJointAction;
import org.huying.dispatch.jointaction.EndJointAction;
import org.huying.dispatch.jointaction.JointActionCommand;
import org.huying.dispatch.jointaction.ReplanJointAction;
import org.huying.dispatch.jointaction.ReviewJointAction;
import org.huying.dispatch.jointaction.StartJointAction;
import org.huying.dispatch.jointaction.web.JointActionRequests.AdoptionRequest;
import org.huying.dispatch.jointaction.web.JointActionRequests.CancellationRequest;
import org.huying.dispatch.jointaction.web.JointActionRequests.ReviewRequest;

/** The moves of a joint action, by the unit in the lead, the community's secretary or the desk. */
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
class JointActionMoves {
    private static final String BY = " By the unit in the lead, the community's secretary or the desk.";

    private final ReplanJointAction replan;
    private final AdoptJointAction adopt;
    private final StartJointAction start;
    private final EndJointAction end;
    private final ReviewJointAction review;
    private final CancelJointAction cancel;
    private final Caller caller;

    JointActionMoves(
            ReplanJointAction replan,
            AdoptJointAction adopt,
            StartJointAction start,
            EndJointAction end,
            ReviewJointAction review,
            CancelJointAction cancel,
            Caller caller) {
        this.replan = replan;
        this.adopt = adopt;
        this.start = start;
        this.end = end;
        this.review = review;
        this.cancel = cancel;
        this.caller = caller;
    }

    @PUT
    @Path("/plan")
    @JointActionMoveAnswers
    @Operation(
            operationId = "replanJointAction",
            summary = "修改计划 · Replaces the plan",
            description = "While PLANNED; its shifts get new ids." + BY)
    public Response replan(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = JointActionRequests.MISSING) @Valid PlanRequest request) {
        return JointActionAnswer.of(replan.handle(command(number, version), request.draft()));
    }

    @POST
    @Path("/adoption")
    @JointActionMoveAnswers
    @Operation(
            operationId = "adoptJointAction",
            summary = "确认计划 · The plan is agreed upon",
            description =
                    "PLANNED → ADOPTED, where the plan check passes or each of its flaws is named with a reason." + BY)
    public Response adopt(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = JointActionRequests.MISSING) @Valid AdoptionRequest request) {
        return JointActionAnswer.of(adopt.handle(command(number, version), request.known()));
    }

    @POST
    @Path("/start")
    @JointActionMoveAnswers
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "startJointAction",
            summary = "开始行动 · The joint action begins",
            description = "ADOPTED → UNDER_WAY." + BY)
    public Response start(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return JointActionAnswer.of(start.handle(command(number, version)));
    }

    @POST
    @Path("/end")
    @JointActionMoveAnswers
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "endJointAction",
            summary = "结束行动 · The joint action is over",
            description = "UNDER_WAY → ENDED. What happened in it may still be recorded." + BY)
    public Response end(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return JointActionAnswer.of(end.handle(command(number, version)));
    }

    @POST
    @Path("/review")
    @JointActionMoveAnswers
    @Operation(
            operationId = "reviewJointAction",
            summary = "效果评估 · What it effected is written down",
            description = "ENDED → REVIEWED." + BY)
    public Response review(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = JointActionRequests.MISSING) @Valid ReviewRequest request) {
        return JointActionAnswer.of(review.handle(command(number, version), request.review()));
    }

    @POST
    @Path("/cancellation")
    @JointActionMoveAnswers
    @Operation(
            operationId = "cancelJointAction",
            summary = "取消行动 · It does not take place, or not to its end",
            description = "PLANNED, ADOPTED or UNDER_WAY → CANCELLED, with a reason." + BY)
    public Response cancel(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = JointActionRequests.MISSING) @Valid CancellationRequest request) {
        return JointActionAnswer.of(cancel.handle(command(number, version), request.reason()));
    }

    private JointActionCommand command(String number, String version) {
        return new JointActionCommand(number, EntityVersion.ifMatch(version), caller.scope());
    }
}

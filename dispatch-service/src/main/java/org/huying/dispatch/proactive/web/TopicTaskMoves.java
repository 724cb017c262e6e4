package org.huying.dispatch.proactive.web;

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
import org.huying.dispatch.proactive.CompleteTopicTask;
import org.huying.dispatch.proactive.ConfirmTopicTask;
import org.huying.dispatch.proactive.SendBackTopicTask;
import org.huying.dispatch.proactive.TopicCommand;
import org.huying.dispatch.proactive.web.TopicRequests.TopicNoteRequest;
import org.huying.dispatch.proactive.web.TopicRequests.TopicReasonRequest;

/** Tasks: done by their units, confirmed or sent back by somebody else. */
@Path("/v1/proactive-topics/{number}/tasks/{task}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
@Tag(name = "proactive topics")
class TopicTaskMoves {
    private final CompleteTopicTask complete;
    private final ConfirmTopicTask confirm;
    private final SendBackTopicTask sendBack;
    private final TopicAnswer answer;
    private final Caller caller;

    TopicTaskMoves(
            CompleteTopicTask complete,
            ConfirmTopicTask confirm,
            SendBackTopicTask sendBack,
            TopicAnswer answer,
            Caller caller) {
        this.complete = complete;
        this.confirm = confirm;
        this.sendBack = sendBack;
        this.answer = answer;
        this.caller = caller;
    }

    @POST
    @Path("/completion")
    @RolesAllowed({
        Role.Names.GRID_WORKER,
        Role.Names.PARTY_GROUP_LEADER,
        Role.Names.COMMUNITY_SECRETARY,
        Role.Names.SUBDISTRICT_DESK,
        Role.Names.PARTNER
    })
    @TopicMoveAnswers
    @Operation(
            operationId = "completeProactiveTask",
            summary = "办结任务 · Its unit says it is done",
            description = "OPEN → DONE.")
    public Response complete(
            @PathParam("number") String number,
            @PathParam("task") int task,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = TopicRequests.MISSING) @Valid TopicNoteRequest request) {
        return answer.of(complete.handle(command(number, version), task, request.note()));
    }

    @POST
    @Path("/confirmation")
    @TopicMoveAnswers
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "confirmProactiveTask",
            summary = "确认任务 · Somebody else saw that it is done",
            description = "DONE → CONFIRMED, never by the unit that did it.")
    public Response confirm(
            @PathParam("number") String number,
            @PathParam("task") int task,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer.of(confirm.handle(command(number, version), task));
    }

    @POST
    @Path("/return")
    @TopicMoveAnswers
    @Operation(
            operationId = "sendBackProactiveTask",
            summary = "退回任务 · It is not done yet",
            description = "DONE → OPEN.")
    public Response sendBack(
            @PathParam("number") String number,
            @PathParam("task") int task,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = TopicRequests.MISSING) @Valid TopicReasonRequest request) {
        return answer.of(sendBack.handle(command(number, version), task, request.reason()));
    }

    private TopicCommand command(String number, String version) {
        return new TopicCommand(number, EntityVersion.ifMatch(version), caller.scope());
    }
}

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
import org.huying.dispatch.proactive.AddTopicTask;
import org.huying.dispatch.proactive.StartTopic;
import org.huying.dispatch.proactive.SubmitTopic;
import org.huying.dispatch.proactive.TopicCommand;
import org.huying.dispatch.proactive.web.TopicRequests.TopicTaskRequest;

/** What the unit that leads does: begin, hand out tasks, ask for the review. */
@Path("/v1/proactive-topics/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "proactive topics")
class TopicLeadMoves {
    private final StartTopic start;
    private final AddTopicTask addTask;
    private final SubmitTopic submit;
    private final TopicAnswer answer;
    private final Caller caller;

    TopicLeadMoves(StartTopic start, AddTopicTask addTask, SubmitTopic submit, TopicAnswer answer, Caller caller) {
        this.start = start;
        this.addTask = addTask;
        this.submit = submit;
        this.answer = answer;
        this.caller = caller;
    }

    @POST
    @Path("/start")
    @TopicMoveAnswers
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "startProactiveTopic",
            summary = "启动 · The unit that leads begins",
            description = "OPEN → UNDER_WAY.")
    public Response start(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer.of(start.handle(command(number, version)));
    }

    @POST
    @Path("/tasks")
    @TopicMoveAnswers
    @Operation(
            operationId = "addProactiveTask",
            summary = "下达任务 · A unit is given something to do",
            description =
                    "By the unit that leads, the secretary or the desk, until the topic is closed. Not done twice: the second request names an old version.")
    public Response addTask(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @NotNull(message = TopicRequests.MISSING) @Valid TopicTaskRequest request) {
        return answer.of(addTask.handle(command(number, version), request.unit(), request.what(), request.dueOn()));
    }

    @POST
    @Path("/submission")
    @TopicMoveAnswers
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "submitProactiveTopic",
            summary = "提请复盘 · The unit that leads asks for the review",
            description = "UNDER_WAY → IN_REVIEW.")
    public Response submit(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer.of(submit.handle(command(number, version)));
    }

    private TopicCommand command(String number, String version) {
        return new TopicCommand(number, EntityVersion.ifMatch(version), caller.scope());
    }
}

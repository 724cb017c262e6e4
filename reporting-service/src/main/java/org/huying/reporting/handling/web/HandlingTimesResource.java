package org.huying.reporting.handling.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.reporting.handling.HandlingTimes;
import org.huying.reporting.task.Questions;

@Path("/v1/handling-times")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "handling times", description = "办理用时 · How long it takes")
class HandlingTimesResource {
    private static final String MOMENT = "一天（亚洲/上海）或 UTC 时刻 · A day of Asia/Shanghai or an instant in UTC. ";

    private final HandlingTimes times;
    private final Questions questions;
    private final Caller caller;

    HandlingTimesResource(HandlingTimes times, Questions questions, Caller caller) {
        this.times = times;
        this.questions = questions;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "readHandlingTimes",
            summary =
                    "办理用时 · Median and P90 from dispatch to report, clock and working time; by community, topic and unit",
            description = "只统计您可见的任务，时间窗按办结时间。工作时间按国务院办公厅公布的日历。过去的 asOf 与当时的答复完全一致。 · "
                    + "Counts the tasks the caller may see, a partner unit its own, by when they were reported. Working time is "
                    + "office time of working days by the State Council's notices. A past asOf answers exactly as it would "
                    + "have then, also by the calendar known then.")
    @APIResponse(
            responseCode = "200",
            description = "The summary",
            content = @Content(schema = @Schema(implementation = HandlingTimesView.class)))
    @APIResponse(
            responseCode = "422",
            description = "时间无法识别、先后颠倒或在将来，或没有这个社区，见 errors · Unreadable, reversed or future times, or no such "
                    + "community, see errors",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public HandlingTimesView read(
            @QueryParam("from") @Parameter(description = MOMENT + "Default: the beginning", example = "2023-10-01")
                    String from,
            @QueryParam("to")
                    @Parameter(
                            description = MOMENT + "An instant is out, a day is in. Default: asOf",
                            example = "2023-12-20")
                    String to,
            @QueryParam("asOf")
                    @Parameter(
                            description = MOMENT + "A day means its last moment. Default: now; the future is refused",
                            example = "2023-12-20")
                    String asOf,
            @QueryParam("community") @Parameter(description = "社区代码 · Only of that community", example = "520102033902")
                    String community) {
        var question = questions.of(from, to, asOf, community, caller.scope());
        return HandlingTimesView.of(question.window(), times.summary(question), questions.names(question.window()));
    }
}

package org.huying.reporting.performance.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.reporting.performance.By;
import org.huying.reporting.performance.Performances;
import org.huying.reporting.task.Questions;

@Path("/v1/performance")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "performance", description = "工作量与绩效 · Workload and performance of units")
class PerformanceResource {
    private static final String MOMENT = "一天（亚洲/上海）或 UTC 时刻 · A day of Asia/Shanghai or an instant in UTC. ";

    private final Performances performances;
    private final Questions questions;
    private final Caller caller;

    PerformanceResource(Performances performances, Questions questions, Caller caller) {
        this.performances = performances;
        this.questions = questions;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "readPerformance",
            summary =
                    "工作量与绩效 · Of party groups or partner units: dispatched, open, handled, on time, returned, extended, reworked, median",
            description = "只统计您可见的任务，时间窗按派遣时间。过去的 asOf 与当时的答复完全一致。 · Counts the tasks the caller may see, a unit its "
                    + "own, by when they were dispatched. A past asOf answers exactly as it would have then.")
    @APIResponse(
            responseCode = "200",
            description = "The summary",
            content = @Content(schema = @Schema(implementation = PerformanceView.class)))
    @APIResponse(
            responseCode = "422",
            description = "时间无法识别、先后颠倒或在将来，没有这个社区或没有这种分法，见 errors · Unreadable, reversed or "
                    + "future times, no such community or sort of unit, see errors",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public PerformanceView read(
            @QueryParam("by") @Parameter(description = "GROUP 网格党小组，UNIT 共建单位 · Default: GROUP", example = "UNIT")
                    String by,
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
        return PerformanceView.of(question.window(), performances.of(question, sort(by)));
    }

    private static By sort(String by) {
        if (by == null || by.isEmpty()) return By.GROUP;
        return Arrays.stream(By.values())
                .filter(each -> each.name().equals(by))
                .findFirst()
                .orElseThrow(() -> new Invalid("/by", "应为 GROUP 或 UNIT · GROUP or UNIT"));
    }
}

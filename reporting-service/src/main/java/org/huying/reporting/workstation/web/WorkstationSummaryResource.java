package org.huying.reporting.workstation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.reporting.summary.Window;
import org.huying.reporting.summary.WindowQuery;
import org.huying.reporting.workstation.WorkstationSummaries;

@Path("/v1/workstations/summary")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "workstations", description = "网格党小组工作站 · What was held and collected at workstations")
class WorkstationSummaryResource {
    private static final String MOMENT = "一天（亚洲/上海）或 UTC 时刻 · A day of Asia/Shanghai or an instant in UTC. ";

    private final WorkstationSummaries summaries;
    private final Clock clock;
    private final Caller caller;

    WorkstationSummaryResource(WorkstationSummaries summaries, Clock clock, Caller caller) {
        this.summaries = summaries;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "readWorkstationSummary",
            summary = "工作站汇总 · Sessions held and concerns collected, by workstation, topic and collecting role",
            description = "只统计您可见的工作站、活动和诉求。过去的 asOf 与当时的答复完全一致。 · Counts what the caller may see: sessions "
                    + "held and concerns registered in the window. A past asOf answers exactly as it would have then.")
    @APIResponse(
            responseCode = "200",
            description = "汇总 · The summary",
            content = @Content(schema = @Schema(implementation = WorkstationSummaryView.class)))
    @APIResponse(
            responseCode = "422",
            description = "时间无法识别、先后颠倒或在将来，见 errors · Unreadable, reversed or future times, see errors",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public WorkstationSummaryView read(
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
                    String asOf) {
        Window window = WindowQuery.of(from, to, asOf, clock.instant());
        return WorkstationSummaryView.of(summaries.of(window, caller.scope()));
    }
}

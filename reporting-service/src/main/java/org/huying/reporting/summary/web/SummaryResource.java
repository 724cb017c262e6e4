package org.huying.reporting.summary.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.reporting.summary.Summaries;
import org.huying.reporting.summary.Summary;
import org.huying.reporting.town.TownTable;

@Path("/v1/summary")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "summary", description = "汇总 · Figures of what the caller may see")
class SummaryResource {
    private final Summaries summaries;
    private final TownTable town;
    private final Clock clock;
    private final Caller caller;

    SummaryResource(Summaries summaries, TownTable town, Clock clock, Caller caller) {
        this.summaries = summaries;
        this.town = town;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "readSummary",
            summary = "汇总 · Collected and concluded, by community, grid, channel, topic, nature and status",
            description = "只统计您可见的诉求。过去的 asOf 与当时的答复完全一致：之后记录的一律不计。 · "
                    + "Counts what the caller may see. A past asOf answers exactly as it would have then: what was "
                    + "recorded later is left out (metric definitions: domain.md §6).")
    @APIResponse(
            responseCode = "200",
            description = "汇总 · The summary",
            content = @Content(schema = @Schema(implementation = SummaryView.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "时间无法识别、先后颠倒或在将来，或筛选条件无效，见 errors · Unreadable, reversed or future times, or an unusable filter, see errors",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public SummaryView read(@BeanParam SummaryQuery query) {
        Summary summary = summaries.of(query.window(clock.instant()), query.selection(), caller.scope());
        return SummaryView.of(summary, town.grids().at(summary.window().asOf()));
    }
}

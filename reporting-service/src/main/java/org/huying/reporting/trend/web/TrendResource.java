package org.huying.reporting.trend.web;

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
import org.huying.reporting.trend.Trends;

@Path("/v1/trend")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "summary")
class TrendResource {
    private final Trends trends;
    private final Clock clock;
    private final Caller caller;

    TrendResource(Trends trends, Clock clock, Caller caller) {
        this.trends = trends;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "readTrend",
            summary = "趋势 · Collected and concluded from day to day, week to week or month to month",
            description = "只统计您可见的诉求，按登记时间归入各点；各点之和等于同期汇总。 · Counts what the caller may see, each concern at "
                    + "the time it was registered; the points sum to the summary of the same window.")
    @APIResponse(
            responseCode = "200",
            description = "趋势 · The trend",
            content = @Content(schema = @Schema(implementation = TrendView.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "时间、步长或筛选条件无效，或点数过多，见 errors · Unusable times, step or filter, or too many points, see errors",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public TrendView read(@BeanParam TrendQuery query) {
        return TrendView.of(trends.of(query.window(clock.instant()), query.step(), query.selection(), caller.scope()));
    }
}

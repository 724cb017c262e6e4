package org.huying.reporting.hazard.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.paging.web.Pages;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.reporting.hazard.HazardLedger;
import org.huying.reporting.hazard.HazardSummaries;
import org.huying.reporting.summary.WindowQuery;
import org.huying.reporting.town.TownNames;
import org.huying.reporting.town.TownTable;

@Path("/v1/hazards")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "hazards", description = "隐患台账 · Hazard points, listed and counted")
class HazardReportResource {
    private static final String AS_OF = "As-Of";
    private static final String MOMENT = "一天（亚洲/上海）或 UTC 时刻 · A day of Asia/Shanghai or an instant in UTC. ";

    private final HazardLedger ledger;
    private final HazardSummaries summaries;
    private final TownTable town;
    private final Clock clock;
    private final Caller caller;

    HazardReportResource(HazardLedger ledger, HazardSummaries summaries, TownTable town, Clock clock, Caller caller) {
        this.ledger = ledger;
        this.summaries = summaries;
        this.town = town;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listHazardPoints",
            summary = "隐患台账 · The hazard points the caller may see, newest first",
            description = "A partner unit sees those it rectifies or surveys.")
    @APIResponse(
            responseCode = "200",
            description = "一页 · One page; Link rel=next leads on",
            headers =
                    @Header(
                            name = AS_OF,
                            description = "截至 · Recorded time up to which the lines know, instant in UTC",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time")),
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = HazardLineView.class)))
    @APIResponse(
            responseCode = "400",
            description = "limit 或 cursor 无效 · Unusable limit or cursor",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "筛选条件无效，见 errors · Unusable filter, see errors",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response list(@BeanParam HazardQuery query, @Context UriInfo uri) {
        Instant asOf = clock.instant();
        var page =
                ledger.list(query.filter(), asOf, caller.scope(), query.page().limit());
        TownNames communities = town.communities();
        return Response.fromResponse(Pages.response(page.map(line -> HazardLineView.of(line, communities, asOf)), uri))
                .header(AS_OF, asOf.toString())
                .build();
    }

    @GET
    @Path("/summary")
    @Operation(
            operationId = "readHazardSummary",
            summary = "隐患汇总 · Found, rectified, verified, struck off, by community and in total",
            description = "按隐患点计数，以本轮达到的状态为准；复发的点仍是一个点，撤销登记的不计。 · Counts the points the caller may see "
                    + "that were found in the window, by the status reached in their current round; a relapsed point is "
                    + "one point, a withdrawn one none. A past asOf answers as it would have then (domain.md §6).")
    @APIResponse(
            responseCode = "200",
            description = "汇总 · The summary",
            content = @Content(schema = @Schema(implementation = HazardSummaryView.class)))
    @APIResponse(
            responseCode = "422",
            description = "时间无法识别、先后颠倒或在将来，见 errors · Unreadable, reversed or future times, see errors",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public HazardSummaryView summary(
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
        return HazardSummaryView.of(summaries.of(WindowQuery.of(from, to, asOf, clock.instant()), caller.scope()));
    }
}

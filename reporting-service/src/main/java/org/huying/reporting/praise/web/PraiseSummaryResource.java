package org.huying.reporting.praise.web;

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
import org.huying.reporting.praise.Praises;
import org.huying.reporting.summary.WindowQuery;

@Path("/v1/praise/summary")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "praise", description = "表扬 · Praise, passed on to whom it is for")
class PraiseSummaryResource {
    private static final String MOMENT = "一天（亚洲/上海）或 UTC 时刻 · A day of Asia/Shanghai or an instant in UTC. ";

    private final Praises praises;
    private final Clock clock;
    private final Caller caller;

    PraiseSummaryResource(Praises praises, Clock clock, Caller caller) {
        this.praises = praises;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "readPraiseSummary",
            summary = "表扬汇总 · Praise by unit, apart from what was collected",
            description =
                    "只统计您可见的表扬，被表扬单位可见本单位的；时间窗按登记时间。 · Counts what the caller may see, a unit what is for it, by when it was registered. A past asOf answers exactly as it would have then.")
    @APIResponse(
            responseCode = "200",
            description = "The summary",
            content = @Content(schema = @Schema(implementation = PraiseSummaryView.class)))
    @APIResponse(
            responseCode = "422",
            description = "时间无法识别、先后颠倒或在将来，见 errors · Unreadable, reversed or future times, see errors",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public PraiseSummaryView read(
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
        return PraiseSummaryView.of(praises.summary(WindowQuery.of(from, to, asOf, clock.instant()), caller.scope()));
    }
}

package org.huying.reporting.hotspot.web;

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
import org.huying.reporting.hotspot.Recurrences;

@Path("/v1/hot-spots")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "patterns")
class HotSpotResource {
    private final Recurrences recurrences;
    private final Clock clock;
    private final Caller caller;

    HotSpotResource(Recurrences recurrences, Clock clock, Caller caller) {
        this.recurrences = recurrences;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "readHotSpots",
            summary = "热点 · Where a topic comes up again and again, and the recurrence rate",
            description =
                    "只统计您可见的诉求；治安类不显示楼栋。 · Counts what the caller may see. Concerns of one place and topic of which at least "
                            + "three came within 30 days recur (domain.md §6); of public security no building is told.")
    @APIResponse(
            responseCode = "200",
            description = "热点 · The hot spots",
            content = @Content(schema = @Schema(implementation = HotSpotsView.class)))
    @APIResponse(
            responseCode = "422",
            description = "时间或筛选条件无效，见 errors · Unusable times or filter, see errors",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public HotSpotsView read(@BeanParam HotSpotQuery query) {
        return HotSpotsView.of(
                recurrences.of(query.window(clock.instant()), query.selection(), caller.scope(), query.limit()));
    }
}

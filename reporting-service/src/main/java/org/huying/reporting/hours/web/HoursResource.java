package org.huying.reporting.hours.web;

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
import org.huying.reporting.hours.Hours;

@Path("/v1/hours")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "patterns", description = "规律 · When and where concerns come")
class HoursResource {
    private final Hours hours;
    private final Clock clock;
    private final Caller caller;

    HoursResource(Hours hours, Clock clock, Caller caller) {
        this.hours = hours;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "readHours",
            summary = "时段规律 · When in the week concerns come: hour × weekday, the peak and a label",
            description = "只统计您可见的诉求，按亚洲/上海时间。 · Counts the collected concerns the caller may see by the clock of "
                    + "Asia/Shanghai; the cells sum to collected in the summary of the same window. Labels: fewer than 10 are too "
                    + "few; 75 % between 16:00 and 06:00 are mostly at night, between 06:00 and 16:00 mostly by day; 60 % at "
                    + "weekends mostly at weekends.")
    @APIResponse(
            responseCode = "200",
            description = "时段规律 · The hours",
            content = @Content(schema = @Schema(implementation = HoursView.class)))
    @APIResponse(
            responseCode = "422",
            description = "时间或筛选条件无效，见 errors · Unusable times, basis or filter, see errors",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public HoursView read(@BeanParam HourQuery query) {
        return HoursView.of(hours.of(query.window(clock.instant()), query.basis(), query.selection(), caller.scope()));
    }
}

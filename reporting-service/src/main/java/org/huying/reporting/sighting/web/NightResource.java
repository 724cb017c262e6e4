package org.huying.reporting.sighting.web;

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
import org.huying.reporting.sighting.Nights;

/** Sightings by night, before an action and after. */
@Path("/v1/sightings/nights")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "sightings", description = "目击 · Sightings by night")
class NightResource {
    private final Nights nights;
    private final Clock clock;
    private final Caller caller;

    NightResource(Nights nights, Clock clock, Caller caller) {
        this.nights = nights;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "readNights",
            summary = "每夜目击 · Sightings per night at a place, before a day and after",
            description = "一夜归于其开始之日，至次日 6 时止；白天目击计入当晚。只统计您可见的目击。 · A night belongs to the "
                    + "day it began and ends at 06:00; what is seen by daylight counts with the night that follows. "
                    + "Counts what the caller may see. Public security is told by community, estate or zone, never by "
                    + "building. A past asOf answers exactly as it would have then.")
    @APIResponse(
            responseCode = "200",
            description = "每夜目击 · Each night, and the averages",
            content = @Content(schema = @Schema(implementation = NightsView.class)))
    @APIResponse(
            responseCode = "404",
            description = "Nothing of that community is in the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "参数缺失或无法识别，见 errors · Missing, unreadable or reversed parameters, or a building where "
                    + "the topic is public security; see errors",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public NightsView read(@BeanParam NightQuery query) {
        return NightsView.of(nights.of(query.question(clock.instant()), caller.scope()));
    }
}

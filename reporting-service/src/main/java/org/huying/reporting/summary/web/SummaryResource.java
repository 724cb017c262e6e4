package org.huying.reporting.summary.web;

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
import org.huying.reporting.summary.Summaries;
import org.huying.reporting.summary.WindowQuery;

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
    private static final String INSTANT = "A day of Asia/Shanghai (2023-12-20) or an instant in UTC. ";

    private final Summaries summaries;
    private final Clock clock;
    private final Caller caller;

    SummaryResource(Summaries summaries, Clock clock, Caller caller) {
        this.summaries = summaries;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "readSummary",
            summary = "汇总 · Collected and concluded, by community, channel and status",
            description = "A past asOf answers exactly as it would have then: what was recorded later is left out.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SummaryView.class)))
    @APIResponse(
            responseCode = "422",
            description = "Unreadable, reversed or future times",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public SummaryView read(
            @QueryParam("from") @Parameter(description = INSTANT + "Default: the beginning") String from,
            @QueryParam("to") @Parameter(description = INSTANT + "A day is included. Default: asOf") String to,
            @QueryParam("asOf") @Parameter(description = INSTANT + "A day means its end. Default: now") String asOf) {
        return SummaryView.of(summaries.of(WindowQuery.of(from, to, asOf, clock.instant()), caller.scope()));
    }
}

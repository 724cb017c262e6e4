package org.huying.reporting.timeline.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.reporting.timeline.Label;
import org.huying.reporting.timeline.TimelineEntry;
import org.huying.reporting.timeline.Timelines;

@Path("/v1/concerns/{number}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "timeline", description = "办理过程 · What happened to one concern")
class TimelineResource {
    private final Timelines timelines;
    private final Clock clock;
    private final Caller caller;

    TimelineResource(Timelines timelines, Clock clock, Caller caller) {
        this.timelines = timelines;
        this.clock = clock;
        this.caller = caller;
    }

    @Schema(description = "办理过程 · In the order in which things happened")
    record TimelineView(
            @Schema(examples = "WLC-20231201-0001") String number, Instant asOf, List<EntryView> entries) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EntryView(
            @Schema(examples = "case.dispatched.v1") String type,
            @Schema(examples = "派遣 · Dispatched") String label,
            @Schema(description = "When it happened, UTC") Instant time,

            @Schema(description = "When the system learned of it, UTC")
            Instant recordedTime,

            @Schema(description = "In which role somebody acted", examples = "grid-worker")
            String role,

            @Schema(examples = "中园社区第一网格党小组") String unit,

            @Schema(description = "Reason, public reply or outcome")
            String note) {
        static EntryView of(TimelineEntry entry) {
            return new EntryView(
                    entry.type(),
                    Label.of(entry.type()),
                    entry.time(),
                    entry.recorded(),
                    entry.role(),
                    entry.unit(),
                    entry.note());
        }
    }

    @GET
    @Operation(operationId = "readTimeline", summary = "办理过程 · The timeline of one concern")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TimelineView.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such concern, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public TimelineView read(@PathParam("number") String number) {
        Instant asOf = clock.instant();
        var entries = timelines.of(number, asOf, caller.scope());
        return new TimelineView(
                number, asOf, entries.stream().map(EntryView::of).toList());
    }
}

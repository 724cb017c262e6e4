package org.huying.reporting.timeline.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.reporting.scope.Period;
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
    private static final String NUMBER = "[A-Za-z0-9-]{1,40}";

    private final Timelines timelines;
    private final Clock clock;
    private final Caller caller;

    TimelineResource(Timelines timelines, Clock clock, Caller caller) {
        this.timelines = timelines;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "readTimeline",
            summary = "办理过程 · The timeline of one concern",
            description =
                    "谁在什么时间以什么身份做了什么。不含诉求人信息。 · Who did what when, and in which role; nothing about the reporter (domain.md §7).")
    @APIResponse(
            responseCode = "200",
            description = "办理过程 · The timeline",
            content = @Content(schema = @Schema(implementation = TimelineView.class)))
    @APIResponse(
            responseCode = "404",
            description = "没有这个编号，或不在您的范围内 · No such concern, or outside the caller's scope",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "asOf 无法识别或在将来 · Unreadable or future asOf",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public TimelineView read(
            @PathParam("number")
                    @Parameter(description = "诉求编号 · The number of the concern", example = "WLC-20231201-0001")
                    String number,
            @QueryParam("asOf")
                    @Parameter(
                            description =
                                    "截至 · As known then: a day of Asia/Shanghai, which means its last moment, or an "
                                            + "instant in UTC. Default: now; the future is refused",
                            example = "2023-12-20")
                    String asOf) {
        if (!number.matches(NUMBER)) throw new NotFound("concern", number);
        Instant known = Period.of(null, null, asOf, clock.instant()).asOf();
        return TimelineView.of(number, known, timelines.of(number, known, caller.scope()));
    }
}

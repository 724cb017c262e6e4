package org.huying.reporting.whistle.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.huying.chassis.problem.web.Problem;
import org.huying.chassis.scope.Caller;
import org.huying.chassis.scope.Role;
import org.huying.reporting.task.Questions;
import org.huying.reporting.whistle.Whistles;

@Path("/v1/whistles/summary")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "whistles", description = "吹哨报到 · How units respond to whistles")
class WhistleSummaryResource {
    private static final String MOMENT = "一天（亚洲/上海）或 UTC 时刻 · A day of Asia/Shanghai or an instant in UTC. ";

    private final Whistles whistles;
    private final Questions questions;
    private final Caller caller;

    WhistleSummaryResource(Whistles whistles, Questions questions, Caller caller) {
        this.whistles = whistles;
        this.questions = questions;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "readWhistleSummary",
            summary = "吹哨报到率 · Reported in by the deadline / units called; by community, topic and unit",
            description =
                    "只统计您可见的吹哨，时间窗按吹哨时间。过去的 asOf 与当时的答复完全一致。 · Counts what the caller may see, a unit the calls to "
                            + "it, by when the whistle was sounded. A past asOf answers exactly as it would have then.")
    @APIResponse(
            responseCode = "200",
            description = "The summary",
            content = @Content(schema = @Schema(implementation = WhistleSummaryView.class)))
    @APIResponse(
            responseCode = "422",
            description = "时间无法识别、先后颠倒或在将来，或没有这个社区，见 errors · Unreadable, reversed or future times, or no such "
                    + "community, see errors",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public WhistleSummaryView read(
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
                    String asOf,
            @QueryParam("community") @Parameter(description = "社区代码 · Only of that community", example = "520102033902")
                    String community) {
        var question = questions.of(from, to, asOf, community, caller.scope());
        return WhistleSummaryView.of(question.window(), whistles.summary(question), questions.names(question.window()));
    }
}

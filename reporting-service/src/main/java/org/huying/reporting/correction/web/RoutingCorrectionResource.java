package org.huying.reporting.correction.web;

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
import org.huying.reporting.correction.RoutingCorrections;
import org.huying.reporting.task.Questions;

@Path("/v1/routing-corrections")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
@Tag(name = "routing corrections", description = "派遣纠正 · How often people correct the rules")
class RoutingCorrectionResource {
    private static final String MOMENT = "一天（亚洲/上海）或 UTC 时刻 · A day of Asia/Shanghai or an instant in UTC. ";

    private final RoutingCorrections corrections;
    private final Questions questions;
    private final Caller caller;

    RoutingCorrectionResource(RoutingCorrections corrections, Questions questions, Caller caller) {
        this.corrections = corrections;
        this.questions = questions;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "readRoutingCorrections",
            summary =
                    "规则纠正率 · Cases given to another unit than their rule said / cases it routed; by rule, community, topic and unit",
            description = "只统计您可见的诉求，时间窗按派遣时间。一件无论改派几次只计一次。过去的 asOf 与当时的答复完全一致。 · Counts the cases routed in "
                    + "the window as far as the caller may see them. A case counts once, however often it moved. A past asOf "
                    + "answers exactly as it would have then.")
    @APIResponse(
            responseCode = "200",
            description = "The summary",
            content = @Content(schema = @Schema(implementation = RoutingCorrectionView.class)))
    @APIResponse(
            responseCode = "422",
            description = "时间无法识别、先后颠倒或在将来，或没有这个社区，见 errors · Unreadable, reversed or future times, or no such "
                    + "community, see errors",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RoutingCorrectionView read(
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
        return RoutingCorrectionView.of(
                question.window(), corrections.summary(question), questions.names(question.window()));
    }
}

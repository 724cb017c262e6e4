package org.huying.reporting.evaluation.web;

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
import org.huying.reporting.evaluation.Evaluations;
import org.huying.reporting.summary.WindowQuery;

@Path("/v1/evaluations/summary")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.COMMUNITY_SECRETARY, Role.Names.SUBDISTRICT_DESK})
@Tag(name = "evaluations", description = "诉求人自评 · What reporters say after the closing")
class EvaluationSummaryResource {
    private static final String MOMENT = "一天（亚洲/上海）或 UTC 时刻 · A day of Asia/Shanghai or an instant in UTC. ";

    private final Evaluations evaluations;
    private final Clock clock;
    private final Caller caller;

    EvaluationSummaryResource(Evaluations evaluations, Clock clock, Caller caller) {
        this.evaluations = evaluations;
        this.clock = clock;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "readEvaluationSummary",
            summary = "自评汇总 · What reporters said of closings, and asked for after them, by community",
            description =
                    "只统计您可见的；时间窗按结案时间。中心回访另计，不并入。 · Counts what the caller may see, by when it was closed. "
                            + "What the centre's follow-ups found is not in it. A past asOf answers exactly as it would have then.")
    @APIResponse(
            responseCode = "200",
            description = "The summary",
            content = @Content(schema = @Schema(implementation = EvaluationSummaryView.class)))
    @APIResponse(
            responseCode = "422",
            description = "时间无法识别、先后颠倒或在将来，见 errors · Unreadable, reversed or future times, see errors",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public EvaluationSummaryView read(
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
        return EvaluationSummaryView.of(
                evaluations.summary(WindowQuery.of(from, to, asOf, clock.instant()), caller.scope()));
    }
}

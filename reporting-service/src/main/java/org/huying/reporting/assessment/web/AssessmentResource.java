package org.huying.reporting.assessment.web;

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
import org.huying.reporting.assessment.Assessments;
import org.huying.reporting.task.Questions;

@Path("/v1/assessment")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.Names.GRID_WORKER,
    Role.Names.PARTY_GROUP_LEADER,
    Role.Names.COMMUNITY_SECRETARY,
    Role.Names.SUBDISTRICT_DESK,
    Role.Names.PARTNER
})
@Tag(name = "assessment", description = "三率 · Response, resolution and satisfaction")
class AssessmentResource {
    private static final String MOMENT = "一天（亚洲/上海）或 UTC 时刻 · A day of Asia/Shanghai or an instant in UTC. ";

    private final Assessments assessments;
    private final Questions questions;
    private final Caller caller;

    AssessmentResource(Assessments assessments, Questions questions, Caller caller) {
        this.assessments = assessments;
        this.questions = questions;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "readAssessment",
            summary =
                    "三率 · Response, resolution and satisfaction rate by the assessment scheme in force; by community, topic and unit",
            description = "只统计您可见的诉求。响应率按首次联系期限、解决率和满意率按回访时间取时间窗；未作答的不进分母，单列。过去的 asOf 与当时的答复完全一致。 · "
                    + "Counts what the caller may see, a unit its own. The window is of deadlines for the first contact, and of "
                    + "follow-ups for the other two. Silence is in no denominator, and shown. A past asOf answers exactly as it "
                    + "would have then.")
    @APIResponse(
            responseCode = "200",
            description = "The summary",
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    @APIResponse(
            responseCode = "422",
            description = "时间无法识别、先后颠倒或在将来，或没有这个社区，见 errors · Unreadable, reversed or future times, or no such "
                    + "community, see errors",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public AssessmentView read(
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
        return AssessmentView.of(assessments.of(question), questions.names(question.window()));
    }
}

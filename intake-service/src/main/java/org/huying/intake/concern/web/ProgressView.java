package org.huying.intake.concern.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.intake.concern.FollowConcern.Outlook;
import org.huying.intake.concern.MergeDecision;
import org.huying.intake.progress.ProgressStatus;
import org.huying.intake.progress.ProgressStep;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "进度 · A concern's way so far")
record ProgressView(
        @Schema(examples = "WLC-20231201-0001") String number,

        @Schema(description = "The latest step", examples = "ACCEPTED")
        ProgressStatus status,

        @Schema(
                description = "并入的诉求 · Number of the concern with which this one goes on; absent unless merged",
                examples = "WLC-20231130-0007")
        String mergedInto,

        @Schema(description = "承诺 · By when it is promised to be resolved; absent before dispatch and after its end")
        PromiseView promise,

        @Schema(description = "申请重办 · What became of the reporter's latest request to reopen it; absent without one")
        ReopeningView reopening,

        List<StepView> steps) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepView(
            ProgressStatus status,

            @Schema(description = "中文在前 · In plain words", examples = "已派遣 · Dispatched")
            String text,

            @Schema(description = "UTC") Instant at,

            @Schema(description = "承办单位 · Who has it now", examples = "中园社区第一网格党小组")
            String owner,

            @Schema(description = "公开答复 · The handler's answer, or why the concern is not taken on")
            String publicReply,

            @Schema(description = "结果 · Outcome", examples = "RESOLVED")
            String outcome) {
        static StepView of(ProgressStep step) {
            return new StepView(
                    step.status(),
                    step.status().text(),
                    step.happenedAt(),
                    step.ownerName(),
                    step.publicReply(),
                    step.outcome());
        }
    }

    static ProgressView of(Outlook outlook) {
        var followed = outlook.followed();
        List<StepView> steps = followed.steps().stream().map(StepView::of).toList();
        return new ProgressView(
                followed.concern().number(),
                steps.get(steps.size() - 1).status(),
                followed.concern()
                        .mergedInto()
                        .map(MergeDecision::survivorNumber)
                        .orElse(null),
                outlook.promise().map(PromiseView::of).orElse(null),
                outlook.reopening().map(ReopeningView::of).orElse(null),
                steps);
    }
}

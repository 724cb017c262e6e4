package org.huying.dispatch.casefile.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.CaseMove;
import org.huying.dispatch.casefile.CasePlace;
import org.huying.dispatch.casefile.CaseStatus;
import org.huying.dispatch.casefile.FollowUp;
import org.huying.dispatch.casefile.Outcome;
import org.huying.dispatch.casefile.Task;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.routing.Owner;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "案卷 · A case file. Its text is read in intake, by those entitled")
record CaseView(
        @Schema(examples = "WLC-20231201-0001") String number,
        UUID caseId,
        UUID concernId,
        CaseStatus status,
        @Schema(description = "Which moves this status has") List<CaseMove> allowedMoves,
        Owner owner,
        DecisionView decision,
        @Schema(examples = "services.opening-hours") String topic,
        String nature,
        boolean confidential,

        @Schema(description = "First words, screened; absent when confidential")
        String summary,

        CasePlace place,
        List<TaskView> tasks,
        @Schema(description = "UTC") Instant filedAt,
        @Schema(description = "UTC") Instant closedAt,
        FollowUp followUp,
        Outcome outcome) {

    @Schema(description = "派遣依据 · Which rule chose the owner, and why")
    record DecisionView(
            @Schema(examples = "grid-to-party-group") String rule,

            @Schema(examples = "网格内事项由网格党小组办理 · a matter inside a grid goes to its party group")
            String reason) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "工单 · What one unit has to do")
    record TaskView(
            Task.Part part,
            UnitKind unitKind,
            @Schema(examples = "GPG-520102033901001") String unitCode,
            String unitName,
            Task.Status status,
            Instant dispatchedAt,
            Instant acceptedAt,
            Instant handledAt,

            @Schema(description = "办理情况 · For colleagues only")
            String internalNote,

            @Schema(description = "公开答复 · For the public") String publicReply) {
        static TaskView of(Task task) {
            return new TaskView(
                    task.part(),
                    task.unitKind(),
                    task.unitCode(),
                    task.unitName(),
                    task.status(),
                    task.dispatchedAt(),
                    task.acceptedAt(),
                    task.handledAt(),
                    task.internalNote(),
                    task.publicReply());
        }
    }

    static CaseView of(CaseFile file) {
        var decision = file.decision();
        return new CaseView(
                file.number(),
                file.id(),
                file.concernId(),
                file.status(),
                CaseMove.allowedFrom(file.status()),
                decision.owner(),
                new DecisionView(decision.rule(), decision.reason()),
                file.topic(),
                file.nature(),
                file.isConfidential(),
                file.summary(),
                file.place(),
                file.tasks().stream().map(TaskView::of).toList(),
                file.filedAt(),
                file.closedAt(),
                file.followUp(),
                file.outcome());
    }
}

package org.huying.dispatch.casefile.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.casefile.CaseFile;
import org.huying.dispatch.casefile.CaseMove;
import org.huying.dispatch.casefile.CasePlace;
import org.huying.dispatch.casefile.CaseStatus;
import org.huying.dispatch.casefile.ClosedBy;
import org.huying.dispatch.casefile.Ending;
import org.huying.dispatch.casefile.FollowUp;
import org.huying.dispatch.casefile.Outcome;
import org.huying.dispatch.casefile.Referral;
import org.huying.dispatch.casefile.Returns;
import org.huying.dispatch.casefile.Round;
import org.huying.dispatch.casefile.Supplements;
import org.huying.dispatch.casefile.Task;
import org.huying.dispatch.casefile.TaskMove;
import org.huying.dispatch.casefile.VoidReason;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.routing.Owner;
import org.huying.dispatch.timelimit.Urgency;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "案卷 · A case file. Its text is read in intake, by those entitled")
record CaseView(
        @Schema(examples = "WLC-20231201-0001") String number,
        UUID caseId,
        UUID concernId,
        CaseStatus status,

        @Schema(description = "轮次 · 2 and more after reopening")
        int round,

        @Schema(description = "Which moves the case has now")
        List<CaseMove> allowedMoves,

        Owner owner,

        @Schema(description = "首接单位 · Code of the unit that had it first and stays coordinator")
        String firstReceiver,

        DecisionView decision,
        @Schema(examples = "services.opening-hours") String topic,
        String nature,

        @Schema(description = "紧急程度 · How pressing it is; chooses the time limits")
        Urgency urgency,

        boolean confidential,

        @Schema(description = "First words, screened; absent when confidential")
        String summary,

        CasePlace place,
        List<TaskView> tasks,
        @Schema(description = "UTC") Instant filedAt,
        @Schema(description = "首次联系 · UTC") Instant firstContactAt,

        @Schema(description = "退回 · Requests so far, and whether arbitration has decided")
        Returns returns,

        @Schema(description = "补充 · How often more was said of the concern, and when last; read in intake")
        Supplements supplements,

        FollowUp followUp,
        @Schema(description = "UTC") Instant closedAt,
        Outcome outcome,

        @Schema(description = "移交去向 · The body outside that has it now")
        Referral referral,

        @Schema(description = "结案途径 · By which way it came to its outcome, and the referral that settled it")
        ClosedBy closedBy,

        VoidReason voidReason,

        @Schema(description = "Why it was transferred, voided, not filed or merged")
        String endingReason,

        @Schema(description = "并入的诉求 · Number of the concern with which this one goes on; decided in intake")
        String mergedInto,

        @Schema(description = "复发 · Number of the earlier case")
        String recurrenceOf,

        @Schema(description = "往轮 · Rounds before this one, oldest first")
        List<Round> earlierRounds) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "工单 · What one unit has to do")
    record TaskView(
            Task.Part part,
            int round,
            UnitKind unitKind,
            @Schema(examples = "GPG-520102033901001") String unitCode,
            String unitName,
            Task.Status status,

            @Schema(description = "Which moves this task has now")
            List<TaskMove> allowedMoves,

            @Schema(description = "转派 · Code of the worker who has it within the unit")
            String delegatedTo,

            Instant dispatchedAt,
            Instant acceptedAt,
            Instant handledAt,
            Instant withdrawnAt,

            @Schema(description = "Why its unit asked to return it, or why it was withdrawn")
            String reason,

            @Schema(description = "办理情况 · For colleagues only")
            String internalNote,

            @Schema(description = "公开答复 · For the public") String publicReply) {
        static TaskView of(Task task) {
            return new TaskView(
                    task.part(),
                    task.round(),
                    task.unitKind(),
                    task.unitCode(),
                    task.unitName(),
                    task.status(),
                    task.allowedMoves(),
                    task.delegatedTo(),
                    task.dispatchedAt(),
                    task.acceptedAt(),
                    task.handledAt(),
                    task.withdrawnAt(),
                    task.reason(),
                    task.internalNote(),
                    task.publicReply());
        }
    }

    static CaseView of(CaseFile file) {
        Optional<Ending> ending = Optional.ofNullable(file.ending());
        return new CaseView(
                file.number(),
                file.id(),
                file.concernId(),
                file.status(),
                file.round(),
                file.allowedMoves(),
                file.owner(),
                file.firstReceiver(),
                DecisionView.of(file.routed()),
                file.topic(),
                file.nature(),
                file.urgency(),
                file.isConfidential(),
                file.summary(),
                file.place(),
                file.tasks().stream().map(TaskView::of).toList(),
                file.filedAt(),
                file.firstContactAt(),
                file.returns(),
                file.supplements(),
                file.followUp(),
                file.closedAt(),
                file.outcome(),
                ending.map(Ending::referral).orElse(null),
                ending.map(Ending::closedBy).orElse(null),
                ending.map(Ending::voidReason).orElse(null),
                ending.map(Ending::reason).orElse(null),
                file.mergedInto(),
                file.recurrenceOf(),
                file.earlierRounds());
    }
}

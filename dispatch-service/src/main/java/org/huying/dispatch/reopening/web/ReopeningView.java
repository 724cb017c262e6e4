package org.huying.dispatch.reopening.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.privacy.Screening;
import org.huying.dispatch.reopening.AnswerWithin;
import org.huying.dispatch.reopening.ReopeningMove;
import org.huying.dispatch.reopening.ReopeningRequest;
import org.huying.dispatch.reopening.ReopeningStatus;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "ReopeningRequestView",
        description = "申请重办 · A reporter's request to reopen a closed case; why is read in intake")
record ReopeningView(
        UUID requestId,

        @Schema(
                description = "诉求编号 · Number of the reporter's own concern, under which intake has their reason",
                examples = "WLC-20231201-0001")
        String number,

        @Schema(
                description = "案卷编号 · The case; another number where the concern was merged",
                examples = "WLC-20231201-0001")
        String caseNumber,

        @Schema(examples = "520102033901") String communityCode,

        @Schema(description = "The round that was closed", examples = "1")
        int round,

        ReopeningStatus status,
        @Schema(description = "Which moves this status has") List<ReopeningMove> allowedMoves,
        @Schema(description = "UTC") Instant requestedAt,

        @Schema(description = "等待天数 · Whole days it has waited, or waited for its decision", examples = "2")
        long waitingDays,

        @Schema(
                description =
                        "逾期未答复 · Still undecided, and older than requests should become (5 days unless configured)")
        boolean overdue,

        @Schema(description = "UTC; absent while nobody has decided")
        Instant decidedAt,

        @Schema(description = "Code of the unit that decided; absent where nobody did", examples = "DESK-520102033000")
        String decidedBy,

        @Schema(description = "不予重办的理由 · What the reporter is told of why", examples = "经复核，路灯已正常亮灯。")
        String publicReason) {
    static ReopeningView of(ReopeningRequest request, AnswerWithin answer) {
        return new ReopeningView(
                request.id(),
                request.askedNumber(),
                request.about().caseNumber(),
                request.about().communityCode(),
                request.round(),
                request.status(),
                ReopeningMove.allowedFrom(request.status()),
                request.requestedAt(),
                request.age(answer.now()).toDays(),
                request.isOverdue(answer.time(), answer.now()),
                request.decidedAt(),
                request.decidedBy(),
                request.publicReason() == null ? null : Screening.mask(request.publicReason()));
    }
}

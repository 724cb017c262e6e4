package org.huying.dispatch.deadline.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.dispatch.deadline.CaseDeadline;
import org.huying.dispatch.deadline.DeadlineSheet;
import org.huying.dispatch.deadline.DeadlineStatus;
import org.huying.dispatch.deadline.Deferral;
import org.huying.dispatch.deadline.Exclusion;
import org.huying.dispatch.deadline.Extension;
import org.huying.dispatch.deadline.PetitionMove;
import org.huying.dispatch.deadline.PetitionStatus;
import org.huying.dispatch.timelimit.Measure;

/** How deadlines, and what was asked for about them, are answered. */
final class DeadlineViews {
    private DeadlineViews() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "办理时限 · The deadlines of a case as of a moment")
    record DeadlinesView(
            @Schema(examples = "WLC-20231201-0001") String number,

            @Schema(description = "第几轮 · Which round runs; 0 before dispatch")
            int round,

            @Schema(description = "挂账复核时间 · When a deferred case comes back (UTC)")
            Instant reviewAt,

            @Schema(description = "已剔除 · Left out of the rates")
            boolean excluded,

            @Schema(description = "UTC") Instant asOf,

            @Schema(description = "Those of earlier rounds first")
            List<DeadlineView> deadlines) {
        static DeadlinesView of(DeadlineSheet sheet) {
            return new DeadlinesView(
                    sheet.clock().number(),
                    sheet.clock().round(),
                    sheet.clock().reviewAt(),
                    sheet.excluded(),
                    sheet.asOf(),
                    sheet.deadlines().stream()
                            .map(it -> DeadlineView.of(it, sheet.asOf()))
                            .toList());
        }

        static DeadlinesView none(String number) {
            return new DeadlinesView(number, 0, null, false, null, List.of());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "期限 · What happens at dueAt itself is in time")
    record DeadlineView(
            int round,
            Measure measure,
            DeadlineStatus status,

            @Schema(
                    description = "规则及版本 · Which version of which rule gave it",
                    examples = "*/GENERAL/RESOLUTION@2000-01-01")
            String rule,

            @Schema(description = "派遣时间 · The dispatch (UTC)")
            Instant startedAt,

            @Schema(description = "原期限 · As the rule gives it (UTC)")
            Instant originalDueAt,

            @Schema(description = "现期限 · After extensions and deferrals (UTC)")
            Instant dueAt,

            @Schema(description = "True when dueAt was moved")
            boolean moved,

            @Schema(description = "延期次数 · How often it was extended")
            int extensions,

            @Schema(description = "暂定 · Counted through a year that has no holiday notice yet")
            boolean provisional,

            @Schema(
                    description = "剩余秒数 · Seconds left, negative when overdue; absent when it does not run",
                    examples = "86400")
            Long remainingSeconds,

            @Schema(description = "UTC") Instant metAt,

            @Schema(description = "超时完成 · Met after dueAt; absent until met")
            Boolean late) {
        static DeadlineView of(CaseDeadline it, Instant asOf) {
            boolean runs = it.status() == DeadlineStatus.RUNNING || it.status() == DeadlineStatus.MISSED;
            return new DeadlineView(
                    it.round(),
                    it.measure(),
                    it.status(),
                    it.rule(),
                    it.startedAt(),
                    it.originalDueAt(),
                    it.dueAt(),
                    it.isMoved(),
                    it.extensions(),
                    it.isProvisional(),
                    runs ? Duration.between(asOf, it.dueAt()).toSeconds() : null,
                    it.metAt(),
                    it.status() == DeadlineStatus.MET ? it.isMetLate() : null);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "延期 · An extension of the deadline for handling")
    record ExtensionView(
            UUID id,
            PetitionStatus status,

            @Schema(description = "Which moves this status has")
            List<PetitionMove> allowedMoves,

            String reason,

            @Schema(description = "延至（含当日）· The new last day, until 24:00 Asia/Shanghai", examples = "2023-12-20")
            LocalDate lastDay,

            String requestingUnit,
            Instant requestedAt,
            Instant decidedAt) {
        static ExtensionView of(Extension it) {
            return new ExtensionView(
                    it.id(),
                    it.status(),
                    PetitionMove.decisionsFrom(it.status()),
                    it.reason(),
                    it.lastDay(),
                    it.requestingUnit(),
                    it.requestedAt(),
                    it.decidedAt());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "挂账 · A case put off until its review date")
    record DeferralView(
            UUID id,
            PetitionStatus status,

            @Schema(description = "Which moves this status has")
            List<PetitionMove> allowedMoves,

            String reason,

            @Schema(description = "复核日期 · The case comes back when this day begins", examples = "2024-03-01")
            LocalDate reviewDate,

            String requestingUnit,
            Instant requestedAt,
            Instant decidedAt,
            Instant endedAt) {
        static DeferralView of(Deferral it) {
            return new DeferralView(
                    it.id(),
                    it.status(),
                    PetitionMove.decisionsFrom(it.status()),
                    it.reason(),
                    it.reviewDate(),
                    it.requestingUnit(),
                    it.requestedAt(),
                    it.decidedAt(),
                    it.endedAt());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "剔除 · A case left out of the denominators of the rates")
    record ExclusionView(
            UUID id,
            PetitionStatus status,

            @Schema(description = "Which moves this status has")
            List<PetitionMove> allowedMoves,

            Exclusion.Ground ground,
            String evidence,
            String reason,
            String requestingUnit,
            Instant requestedAt,
            Instant decidedAt) {
        static ExclusionView of(Exclusion it) {
            return new ExclusionView(
                    it.id(),
                    it.status(),
                    PetitionMove.decisionsFrom(it.status()),
                    it.ground(),
                    it.evidence(),
                    it.reason(),
                    it.requestingUnit(),
                    it.requestedAt(),
                    it.decidedAt());
        }
    }
}

package org.huying.dispatch.proactive.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.huying.chassis.privacy.Screening;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.proactive.CasesInWindow;
import org.huying.dispatch.proactive.ClosingReview;
import org.huying.dispatch.proactive.HotPlace;
import org.huying.dispatch.proactive.ProactiveTopic;
import org.huying.dispatch.proactive.Subject;
import org.huying.dispatch.proactive.TopicMove;
import org.huying.dispatch.proactive.TopicStatus;
import org.huying.dispatch.proactive.TopicTask;
import org.huying.dispatch.proactive.TopicTaskMove;
import org.huying.dispatch.proactive.TopicTaskStatus;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "未诉先办专题 · A proactive topic. In its texts, numbers that identify a person are masked")
record TopicView(
        @Schema(examples = "PT-520102033905-1") String number,
        UUID topicId,
        TopicStatus status,
        @Schema(description = "Which moves this status has") List<TopicMove> allowedMoves,
        HotPlace place,
        @Schema(examples = "city-order.itinerant-vendors") String topic,

        @Schema(description = "热点 · The hot spot it was opened from; absent without one")
        UUID hotSpot,

        @Schema(description = "Cases of the hot spot when it was opened")
        Integer casesFound,

        @Schema(description = "Why it was opened without a hot spot")
        String reason,

        AddressedUnit lead,
        List<AddressedUnit> coHandlers,
        List<TopicTaskView> tasks,

        @Schema(description = "复盘 · Absent until it is written")
        TopicReviewView review,

        @Schema(description = "UTC") Instant openedAt,
        @Schema(description = "UTC") Instant closedAt) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "任务 · What one unit has to do")
    record TopicTaskView(
            @Schema(description = "Its number within the topic", examples = "1")
            int task,

            AddressedUnit unit,
            String what,

            @Schema(description = "Its last day, Asia/Shanghai")
            LocalDate dueOn,

            TopicTaskStatus status,

            @Schema(description = "Which moves this status has")
            List<TopicTaskMove> allowedMoves,

            @Schema(description = "逾期未办 · Not done although its day is over")
            boolean overdue,

            @Schema(description = "退回次数 · How often it was sent back")
            int sentBack,

            @Schema(description = "The unit's note, or why it was last sent back")
            String words,

            @Schema(description = "UTC") Instant doneAt,
            @Schema(description = "UTC") Instant confirmedAt) {
        static TopicTaskView of(TopicTask task, LocalDate today) {
            return new TopicTaskView(
                    task.serial(),
                    task.unit(),
                    Screening.mask(task.what()),
                    task.dueOn(),
                    task.status(),
                    TopicTaskMove.allowedFrom(task.status()),
                    task.isOverdue(today),
                    task.sentBack(),
                    masked(task.words()),
                    task.doneAt(),
                    task.confirmedAt());
        }
    }

    @Schema(description = "复盘 · What became of it")
    record TopicReviewView(
            String done,

            @Schema(description = "是否长效保持 · Whether it is kept up")
            boolean keptUp,

            @Schema(
                    description = "统计窗口（秒） · Length of each of the two windows: one ends with the opening, the other "
                            + "with the review",
                    examples = "2592000")
            int windowSeconds,

            @Schema(description = "立项前件数 · Cases in the window before", examples = "5")
            int casesBefore,

            @Schema(description = "复盘前件数 · Cases in the window after", examples = "0")
            int casesAfter,

            @Schema(description = "UTC") Instant reviewedAt) {
        static TopicReviewView of(ClosingReview review) {
            if (review == null) return null;
            CasesInWindow counted = review.counted();
            return new TopicReviewView(
                    Screening.mask(review.done()),
                    review.keptUp(),
                    counted.windowSeconds(),
                    counted.before(),
                    counted.after(),
                    review.reviewedAt());
        }
    }

    static TopicView of(ProactiveTopic topic, LocalDate today) {
        Subject about = topic.about();
        return new TopicView(
                topic.number(),
                topic.id(),
                topic.status(),
                TopicMove.allowedFrom(topic.status()),
                about.place(),
                about.topic(),
                about.hotSpot(),
                about.cases(),
                masked(about.reason()),
                topic.lead(),
                topic.coHandlers(),
                topic.tasks().stream()
                        .map(task -> TopicTaskView.of(task, today))
                        .toList(),
                TopicReviewView.of(topic.review()),
                topic.openedAt(),
                topic.closedAt());
    }

    private static String masked(String text) {
        return text == null ? null : Screening.mask(text);
    }
}

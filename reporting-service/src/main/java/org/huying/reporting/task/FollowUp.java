package org.huying.reporting.task;

import java.time.Instant;

/** What the reporter answered when the centre asked (回访): YES, NO or UNANSWERED to each question. */
public record FollowUp(Instant at, String contacted, String solved, String satisfied) {
    static final String NO = "NO";
    static final String UNANSWERED = "UNANSWERED";

    /** Nothing answered yet. */
    static FollowUp at(Instant at) {
        return new FollowUp(at, UNANSWERED, UNANSWERED, UNANSWERED);
    }

    FollowUp with(TaskFact answer) {
        return switch (answer.kind()) {
            case ASKED_CONTACTED -> new FollowUp(answer.time(), answer.word(), solved, satisfied);
            case SOLVED -> new FollowUp(answer.time(), contacted, answer.word(), satisfied);
            default -> new FollowUp(answer.time(), contacted, solved, answer.word());
        };
    }
}

package org.huying.reporting.evaluation;

import org.huying.reporting.summary.Rate;

/** How one question was answered; silence is neither yes nor no, and in no denominator (domain.md §2). */
public record Answers(long yes, long no, long unanswered) {
    static final Answers NONE = new Answers(0, 0, 0);

    /** Of those who answered. */
    public Rate rate() {
        return new Rate(yes, yes + no);
    }

    Answers and(Answers other) {
        return new Answers(yes + other.yes, no + other.no, unanswered + other.unanswered);
    }
}

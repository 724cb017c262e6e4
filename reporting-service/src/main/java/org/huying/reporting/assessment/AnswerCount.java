package org.huying.reporting.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How one question was answered at the follow-ups of a window. */
public final class AnswerCount {
    private long yes;
    private long no;
    private long unanswered;

    void count(String answer) {
        switch (answer) {
            case "YES" -> yes++;
            case "NO" -> no++;
            default -> unanswered++;
        }
    }

    public long yes() {
        return yes;
    }

    public long no() {
        return no;
    }

    /** Silence is neither yes nor no, and in no denominator (domain.md §2). */
    public long unanswered() {
        return unanswered;
    }

    /** The denominator. */
    public long answered() {
        return yes + no;
    }

    /** The numerator: the sum of the scores. */
    public long points(Scores scores) {
        return yes * scores.yes() + no * scores.no();
    }

    /** Points per answer, which are percent; rounded half-up once to one decimal, null where nobody answered. */
    public BigDecimal percent(Scores scores) {
        if (answered() == 0) return null;
        return BigDecimal.valueOf(points(scores)).divide(BigDecimal.valueOf(answered()), 1, RoundingMode.HALF_UP);
    }
}

package org.huying.reporting.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.huying.reporting.summary.Rate;
import org.huying.reporting.summary.Window;
import org.huying.reporting.task.ExcludedCount;
import org.huying.reporting.task.RoundLife;

/** The three rates (三率) of all cases, or of a part of them. */
public final class AssessmentFigures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ContactCount contact = new ContactCount();
    private final AnswerCount solved = new AnswerCount();
    private final AnswerCount satisfied = new AnswerCount();
    private final ExcludedCount excluded = new ExcludedCount();

    void count(RoundLife round, Window window) {
        contact.count(round, window);
        if (!isFollowedUpIn(round, window)) return;
        if (round.matter().isExcluded()) {
            excluded.add(round.matter().excludedFor());
            return;
        }
        solved.count(round.followUp().solved());
        satisfied.count(round.followUp().satisfied());
    }

    static boolean isFollowedUpIn(RoundLife round, Window window) {
        if (round.followUp() == null) return false;
        Instant at = round.followUp().at();
        return !at.isBefore(window.from()) && at.isBefore(window.to());
    }

    public ContactCount contact() {
        return contact;
    }

    public AnswerCount solved() {
        return solved;
    }

    public AnswerCount satisfied() {
        return satisfied;
    }

    /** Followed up in the window, and out of both rates. */
    public ExcludedCount excluded() {
        return excluded;
    }

    /**
     * The three by their weights, from what they are made of rather than from what they round to; in percent, half-up once
     * to one decimal, null where one of the three has no data.
     */
    public BigDecimal weighted(AssessmentScheme scheme) {
        Rate response = contact.rate();
        BigDecimal contacts = BigDecimal.valueOf(response.denominator());
        BigDecimal solutions = BigDecimal.valueOf(solved.answered());
        BigDecimal opinions = BigDecimal.valueOf(satisfied.answered());
        BigDecimal whole = contacts.multiply(solutions).multiply(opinions);
        if (whole.signum() == 0) return null;
        Weights weights = scheme.weights();
        BigDecimal sum = BigDecimal.valueOf(response.numerator() * 100 * weights.response())
                .multiply(solutions)
                .multiply(opinions)
                .add(BigDecimal.valueOf(solved.points(scheme.resolution()) * weights.resolution())
                        .multiply(contacts)
                        .multiply(opinions))
                .add(BigDecimal.valueOf(satisfied.points(scheme.satisfaction()) * weights.satisfaction())
                        .multiply(contacts)
                        .multiply(solutions));
        return sum.divide(whole.multiply(HUNDRED), 1, RoundingMode.HALF_UP);
    }
}

package org.huying.intake.evaluation;

import java.time.Instant;
import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** The time in which a closing can be evaluated is over. */
public class EvaluationOver extends Refusal {
    private static final long serialVersionUID = 1L;

    private final Instant until;

    EvaluationOver(String number, Instant until) {
        super(
                Kind.CONFLICT,
                "evaluation-over",
                number + " 的评价期限已过；如问题仍在，请重新登记诉求",
                "the time to evaluate " + number + " is over; if the matter is still there, register it again");
        this.until = until;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("until", until);
    }
}

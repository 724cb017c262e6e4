package org.huying.intake.reopening;

import java.time.Instant;
import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** The time in which a reporter can ask for reopening is over. */
public class RequestingOver extends Refusal {
    private static final long serialVersionUID = 1L;

    private final Instant until;

    RequestingOver(String number, Instant until) {
        super(
                Kind.CONFLICT,
                "reopening-over",
                number + " 的申请重办期限已过；如问题仍在，请重新登记诉求",
                "the time to ask for " + number
                        + " to be reopened is over; if the matter is still there, register it again");
        this.until = until;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("until", until);
    }
}

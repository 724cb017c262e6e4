package org.huying.dispatch.canvass;

import java.time.Instant;
import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** The answer was given after the canvass had closed: it does not count. */
public class AnsweredTooLate extends Refusal {
    private static final long serialVersionUID = 1L;

    private final Instant closedAt;

    AnsweredTooLate(String number, Instant closedAt) {
        super(
                Kind.CONFLICT,
                "answered-too-late",
                number + " 已结束，之后的答复不计入；结束前的答复仍可补录",
                number + " was closed before this was answered, so it does not count; answers given before that can"
                        + " still be told");
        this.closedAt = closedAt;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("closedAt", closedAt.toString());
    }
}

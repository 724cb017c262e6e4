package org.huying.intake.reopening;

import java.time.Instant;
import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** One request at a time: the reporter's last one is still to be decided. */
public class AlreadyRequested extends Refusal {
    private static final long serialVersionUID = 1L;

    private final Instant requestedAt;

    AlreadyRequested(ReopeningRequest open) {
        super(
                Kind.CONFLICT,
                "reopening-already-requested",
                open.concernNumber() + " 的重办申请正在审核，请等待答复",
                "a request to reopen " + open.concernNumber() + " awaits its decision; its progress tells the answer");
        this.requestedAt = open.requestedAt();
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("requestedAt", requestedAt);
    }
}

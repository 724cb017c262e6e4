package org.huying.intake.abuse;

import java.time.Instant;
import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** Somebody at the desk decided that this caller may not register for a time. */
public final class CallerRestricted extends Refusal {
    private static final long serialVersionUID = 1L;

    private final Instant until;

    CallerRestricted(Instant until) {
        super(
                Kind.NOT_ALLOWED,
                "caller-restricted",
                "因多次滥用，暂停在线登记；危及生命财产的紧急情况仍可登记，其他事项请到网格党小组工作站或拨打 12345，对此有异议也可在那里提出",
                "Registering online is suspended after repeated misuse; a threat to life or property is still taken."
                        + " For anything else, and to object, go to a grid party-group workstation or call 12345");
        this.until = until;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("until", until.toString());
    }
}

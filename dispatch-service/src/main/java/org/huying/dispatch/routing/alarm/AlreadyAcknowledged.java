package org.huying.dispatch.routing.alarm;

import org.huying.chassis.problem.Refusal;

/** An alarm is acknowledged once. */
public class AlreadyAcknowledged extends Refusal {
    private static final long serialVersionUID = 1L;

    AlreadyAcknowledged() {
        super(Kind.CONFLICT, "alarm-acknowledged", "此报警已确认", "this alarm is acknowledged already");
    }
}

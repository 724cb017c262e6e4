package org.huying.dispatch.subscription;

import org.huying.chassis.problem.Refusal;

/** An alarm is acknowledged once. */
public class AlarmAcknowledged extends Refusal {
    private static final long serialVersionUID = 1L;

    AlarmAcknowledged() {
        super(Kind.CONFLICT, "alarm-acknowledged", "此报警已确认", "this alarm is acknowledged already");
    }
}

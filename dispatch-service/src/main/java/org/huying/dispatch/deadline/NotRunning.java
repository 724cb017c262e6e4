package org.huying.dispatch.deadline;

import org.huying.chassis.problem.Refusal;

/** The case was not dispatched yet: it has no clock (domain.md §2). */
public class NotRunning extends Refusal {
    private static final long serialVersionUID = 1L;

    NotRunning(String number) {
        super(
                Kind.CONFLICT,
                "clock-not-running",
                number + " 尚未派遣，未开始计时",
                number + " was not dispatched yet: no clock runs");
    }
}

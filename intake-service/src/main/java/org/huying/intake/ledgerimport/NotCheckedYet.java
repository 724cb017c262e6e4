package org.huying.intake.ledgerimport;

import org.huying.chassis.problem.Refusal;

/** There is no report before every row was read. */
public class NotCheckedYet extends Refusal {
    private static final long serialVersionUID = 1L;

    NotCheckedYet(String number) {
        super(
                Kind.CONFLICT,
                "not-checked-yet",
                number + " 正在检查，请稍候再看逐行结果",
                number + " is being checked; ask for its rows in a moment");
    }
}

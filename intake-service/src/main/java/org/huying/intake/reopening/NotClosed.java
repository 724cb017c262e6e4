package org.huying.intake.reopening;

import org.huying.chassis.problem.Refusal;

/** What is not closed need not be reopened. */
public class NotClosed extends Refusal {
    private static final long serialVersionUID = 1L;

    NotClosed(String number) {
        super(
                Kind.CONFLICT,
                "not-closed",
                number + " 尚未结案，无需申请重办；办理情况可查询进度",
                number + " is not closed: there is nothing to take up again. Its progress tells how far it has come");
    }
}

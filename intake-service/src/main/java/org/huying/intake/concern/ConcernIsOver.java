package org.huying.intake.concern;

import org.huying.chassis.problem.Refusal;

/** Its way is at its end: closed, withdrawn, declined, passed on, transferred, void or not filed. */
public class ConcernIsOver extends Refusal {
    private static final long serialVersionUID = 1L;

    ConcernIsOver(String number) {
        super(
                Kind.CONFLICT,
                "concern-is-over",
                number + " 已经结束（结案、撤回、不予受理、转达、移交或作废），不能再变动",
                number
                        + " is over (closed, withdrawn, declined, passed on, transferred or void); nothing of it changes");
    }
}

package org.huying.dispatch.referral;

import org.huying.chassis.problem.NotAllowed;

/** Only the unit that sent a referral, or the desk, takes it back. */
public class NotTheSender extends NotAllowed {
    private static final long serialVersionUID = 1L;

    NotTheSender(String number) {
        super(
                "not-the-sender",
                number + " 由移交单位或街道受理台撤回",
                "only the unit that sent " + number + ", or the desk, withdraws it");
    }
}

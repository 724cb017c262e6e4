package org.huying.dispatch.reopening;

import org.huying.chassis.problem.NotAllowed;

/** Whoever handled the case does not decide whether it has to be handled again. */
public class DecidedByHandler extends NotAllowed {
    private static final long serialVersionUID = 1L;

    DecidedByHandler(String number) {
        super(
                "decided-by-handler",
                number + " 的重办申请由街道办理中心审核，中心自办的由社区审核；承办单位不得自审",
                "the desk decides whether " + number + " is reopened; where the desk handled it, the community does");
    }
}

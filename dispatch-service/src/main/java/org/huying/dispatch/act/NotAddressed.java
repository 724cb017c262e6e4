package org.huying.dispatch.act;

import org.huying.chassis.problem.NotAllowed;

/** Only the unit an act is addressed to answers it. */
public class NotAddressed extends NotAllowed {
    private static final long serialVersionUID = 1L;

    public NotAddressed(String number) {
        super(
                "not-addressed",
                number + " 不是发给本单位的，请由被点名单位操作",
                number + " is not addressed to your unit; the unit it names has to act");
    }
}

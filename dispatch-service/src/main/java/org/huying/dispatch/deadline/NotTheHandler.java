package org.huying.dispatch.deadline;

import org.huying.chassis.problem.NotAllowed;

/** Extension and deferral are asked for by the unit that has the case. */
public class NotTheHandler extends NotAllowed {
    private static final long serialVersionUID = 1L;

    NotTheHandler(String number) {
        super(
                "not-the-handler",
                number + " 由其他单位承办，请由承办单位申请",
                number + " is another unit's case; that unit has to ask");
    }
}

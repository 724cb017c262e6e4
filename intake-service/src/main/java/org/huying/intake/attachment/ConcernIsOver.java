package org.huying.intake.attachment;

import org.huying.chassis.problem.Refusal;

/** Nothing is added to a concern that came to its end. */
public class ConcernIsOver extends Refusal {
    private static final long serialVersionUID = 1L;

    ConcernIsOver(String number) {
        super(
                Kind.CONFLICT,
                "concern-is-over",
                number + " 已办结，不能再添加附件",
                number + " came to its end; nothing can be added to it");
    }
}

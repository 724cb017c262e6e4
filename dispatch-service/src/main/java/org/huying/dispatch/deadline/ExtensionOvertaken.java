package org.huying.dispatch.deadline;

import org.huying.chassis.problem.Refusal;

/** An extension gives more time, never less: the deadline lies as late as was asked for, or later, by now. */
public class ExtensionOvertaken extends Refusal {
    private static final long serialVersionUID = 1L;

    ExtensionOvertaken(String number) {
        super(
                Kind.CONFLICT,
                "extension-overtaken",
                number + " 的现有期限已不早于所申请的日期，只能不批准",
                "the deadline of " + number
                        + " lies as late as was asked for by now; the request can only be rejected");
    }
}

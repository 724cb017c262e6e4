package org.huying.intake.household;

import org.huying.chassis.problem.Refusal;

/** Whom a concern is about is recorded of confidential ones alone: of others nobody needs to know. */
public class NotConfidential extends Refusal {
    private static final long serialVersionUID = 1L;

    NotConfidential(String number) {
        super(
                Kind.CONFLICT,
                "not-confidential",
                number + " 不是保密诉求，不登记被反映人",
                number + " is not confidential; whom it is about is not recorded");
    }
}

package org.huying.intake.concern;

import org.huying.chassis.problem.Refusal;

/** A unit has accepted its case: the concern counts as accepted without a word, and is not declined any more. */
public class CaseIsAccepted extends Refusal {
    private static final long serialVersionUID = 1L;

    CaseIsAccepted(String number) {
        super(
                Kind.CONFLICT,
                "case-is-accepted",
                number + " 已由承办单位签收，视同受理，不能再作不予受理",
                "a unit has accepted " + number + ": it counts as accepted and is not declined any more");
    }
}

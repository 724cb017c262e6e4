package org.huying.intake.concern;

import org.huying.chassis.problem.Refusal;

/** It was withdrawn, declined or passed on, or its case is void or was never filed: there is nothing to merge. */
public class ConcernIsVoid extends Refusal {
    private static final long serialVersionUID = 1L;

    ConcernIsVoid(String number) {
        super(
                Kind.CONFLICT,
                "concern-is-void",
                number + " 已撤回、不予受理、已转达或已作废，不能合并",
                number + " is withdrawn, declined, passed on, void or was not filed; it is not merged");
    }
}

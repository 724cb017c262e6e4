package org.huying.intake.concern;

import org.huying.chassis.problem.Refusal;

/** Its case is void or was never filed, for example because the reporter withdrew: there is nothing to merge. */
public class ConcernIsVoid extends Refusal {
    private static final long serialVersionUID = 1L;

    ConcernIsVoid(String number) {
        super(
                Kind.CONFLICT,
                "concern-is-void",
                number + " 已作废（撤回）或未予立案，不能合并",
                number + " is void, withdrawn or was not filed; it is not merged");
    }
}

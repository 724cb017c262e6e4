package org.huying.dispatch.casefile;

import org.huying.chassis.problem.Refusal;

/** What arbitration assigned is not returned again (domain.md §2). */
public class AssignedFinally extends Refusal {
    private static final long serialVersionUID = 1L;

    AssignedFinally(String number) {
        super(
                Kind.CONFLICT,
                "assigned-finally",
                number + " 已经仲裁指定承办单位，不得再次退回",
                "arbitration assigned " + number + " finally; it is not returned again");
    }
}

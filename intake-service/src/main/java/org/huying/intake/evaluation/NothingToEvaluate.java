package org.huying.intake.evaluation;

import org.huying.chassis.problem.Refusal;

/** It is not closed, or not any more: there is no handling yet of which anything could be said. */
public class NothingToEvaluate extends Refusal {
    private static final long serialVersionUID = 1L;

    NothingToEvaluate(String number) {
        super(
                Kind.CONFLICT,
                "not-closed",
                number + " 尚未结案，请在结案后评价；办理情况可查询进度",
                number + " is not closed; evaluate it once it is. Its progress tells how far it has come");
    }
}

package org.huying.dispatch.routing.rule;

import org.huying.chassis.problem.Refusal;

/** Exactly one version is in force at any instant. */
public class SameMoment extends Refusal {
    private static final long serialVersionUID = 1L;

    SameMoment() {
        super(
                Kind.CONFLICT,
                "rule-set-same-moment",
                "另有一版规则定于同一时刻生效，请另选时刻",
                "another version begins at that very instant; choose another");
    }
}

package org.huying.dispatch.routing.rule;

import org.huying.chassis.problem.Refusal;

/** Cases were routed, or will be, by what was activated: it is not changed any more. */
public class AlreadyActivated extends Refusal {
    private static final long serialVersionUID = 1L;

    AlreadyActivated(int version) {
        super(
                Kind.CONFLICT,
                "rule-set-activated",
                "第 " + version + " 版规则已启用，不能再改；请另起草一版",
                "version " + version + " is activated and does not change any more; draft another");
    }
}

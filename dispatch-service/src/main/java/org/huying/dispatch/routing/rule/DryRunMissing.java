package org.huying.dispatch.routing.rule;

import org.huying.chassis.problem.Refusal;

/** Nothing goes live that was not tried on past concerns exactly as it stands. */
public class DryRunMissing extends Refusal {
    private static final long serialVersionUID = 1L;

    DryRunMissing(int version) {
        super(
                Kind.CONFLICT,
                "dry-run-missing",
                "第 " + version + " 版规则修改后尚未试运行，请先试运行",
                "version " + version + " was not dry-run as it now stands; dry-run it first");
    }
}

package org.huying.dispatch.routing.rule;

import org.huying.chassis.problem.NotAllowed;

/** Two persons see the rules before they go live. */
public class ActivationByDrafter extends NotAllowed {
    private static final long serialVersionUID = 1L;

    ActivationByDrafter() {
        super("activation-by-drafter", "起草人不能启用自己起草的规则", "whoever drafted the rules does not activate them");
    }
}

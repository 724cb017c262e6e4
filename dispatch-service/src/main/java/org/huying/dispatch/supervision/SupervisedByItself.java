package org.huying.dispatch.supervision;

import org.huying.chassis.problem.NotAllowed;

/** Whoever is supervised does not judge it (domain.md §2: verifier and handler are two). */
public class SupervisedByItself extends NotAllowed {
    private static final long serialVersionUID = 1L;

    SupervisedByItself() {
        super("supervised-by-itself", "不能督办本单位，请由其他机关督办", "a unit does not supervise itself; another organ has to");
    }
}

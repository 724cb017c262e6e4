package org.huying.dispatch.meeting;

import org.huying.chassis.problem.NotAllowed;

/** Whoever calls a meeting runs it, and sees to what was resolved there. */
public class NotTheConvener extends NotAllowed {
    private static final long serialVersionUID = 1L;

    NotTheConvener(Convener convener) {
        super(
                "not-the-convener",
                "由召集单位“" + convener.name() + "”一方操作",
                "only " + convener.code() + ", its community's secretary or the desk does this");
    }
}

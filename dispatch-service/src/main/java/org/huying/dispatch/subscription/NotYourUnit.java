package org.huying.dispatch.subscription;

import org.huying.chassis.problem.NotAllowed;

/** A unit subscribes for itself. */
public class NotYourUnit extends NotAllowed {
    private static final long serialVersionUID = 1L;

    NotYourUnit() {
        super(
                "not-your-unit",
                "只能为本单位订阅，其他单位请由街道处理",
                "you may subscribe for your own unit only; for another one, ask the subdistrict desk");
    }
}

package org.huying.dispatch.servicehours;

import org.huying.chassis.problem.NotAllowed;

/** An organisation sets its own hours; the desk sets anybody's, a secretary also those of the own grids' groups. */
public class NotYourHours extends NotAllowed {
    private static final long serialVersionUID = 1L;

    NotYourHours(String unit) {
        super(
                "not-your-hours",
                "服务时间由 " + unit + " 自己、其社区书记或街道设置",
                "only " + unit + " itself, its secretary or the desk");
    }
}

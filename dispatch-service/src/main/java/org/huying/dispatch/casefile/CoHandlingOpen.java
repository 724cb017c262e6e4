package org.huying.dispatch.casefile;

import org.huying.chassis.problem.Refusal;

/** A case is not verified or closed while a co-handler is at work, unless the desk forces it with a reason. */
public class CoHandlingOpen extends Refusal {
    private static final long serialVersionUID = 1L;

    CoHandlingOpen(String number) {
        super(
                Kind.CONFLICT,
                "co-handling-open",
                number + " 还有协办单位未办结；确需继续的，由街道办理中心说明理由后强制执行",
                "a co-handler of " + number + " has not reported yet; the desk may force it with a reason");
    }
}

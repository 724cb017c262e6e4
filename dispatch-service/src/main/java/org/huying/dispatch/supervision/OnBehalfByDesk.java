package org.huying.dispatch.supervision;

import org.huying.chassis.problem.NotAllowed;

/** Only the centre speaks for the reporter, whom nobody else knows. */
public class OnBehalfByDesk extends NotAllowed {
    private static final long serialVersionUID = 1L;

    OnBehalfByDesk() {
        super("on-behalf-by-desk", "代诉求人催办仅限办理中心", "only the subdistrict desk urges on behalf of the reporter");
    }
}

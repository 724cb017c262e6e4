package org.huying.dispatch.directory;

import org.huying.chassis.problem.Refusal;

/** Without a desk nobody would take what nobody else does. */
public class LastDesk extends Refusal {
    private static final long serialVersionUID = 1L;

    LastDesk() {
        super(
                Kind.CONFLICT,
                "last-desk",
                "这是唯一的街道办理中心，不能作废或改作他用",
                "This is the last subdistrict desk; list another one first");
    }
}

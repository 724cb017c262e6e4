package org.huying.dispatch.deadline;

import org.huying.chassis.problem.Refusal;

/** The same was asked for before and waits for its decision, or is in force. */
public class AlreadyRequested extends Refusal {
    private static final long serialVersionUID = 1L;

    AlreadyRequested(String number) {
        super(Kind.CONFLICT, "already-requested", number + " 已有同类申请待审批或已生效", number + " has such a request already");
    }
}

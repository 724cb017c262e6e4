package org.huying.dispatch.deadline;

import org.huying.chassis.problem.NotAllowed;

/** Whoever asks does not approve. */
public class DeciderIsRequester extends NotAllowed {
    private static final long serialVersionUID = 1L;

    DeciderIsRequester() {
        super("decider-is-requester", "申请人不能审批自己的申请，请由他人审批", "whoever asks does not decide; somebody else has to");
    }
}

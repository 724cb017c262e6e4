package org.huying.dispatch.casefile;

import org.huying.chassis.problem.Invalid;

/** That outcome is given by a transfer, which names the receiving body. */
public class OutcomeOfTransfer extends Invalid {
    private static final long serialVersionUID = 1L;

    OutcomeOfTransfer() {
        super("/outcome", "移交请使用移交操作 · TRANSFERRED is the outcome of a transfer, not of a closure");
    }
}

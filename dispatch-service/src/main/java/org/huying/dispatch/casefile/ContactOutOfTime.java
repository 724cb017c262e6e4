package org.huying.dispatch.casefile;

import org.huying.chassis.problem.Invalid;

/** A first contact lies between the unit's being given the case and now. */
public class ContactOutOfTime extends Invalid {
    private static final long serialVersionUID = 1L;

    ContactOutOfTime() {
        super("/contactedAt", "应在派遣之后、当前时间之前 · between the dispatch of the task and now");
    }
}

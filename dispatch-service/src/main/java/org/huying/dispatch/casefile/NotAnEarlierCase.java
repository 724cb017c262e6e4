package org.huying.dispatch.casefile;

import org.huying.chassis.problem.Invalid;

/** A recurrence is linked to a case that was filed before and is closed. */
public class NotAnEarlierCase extends Invalid {
    private static final long serialVersionUID = 1L;

    NotAnEarlierCase() {
        super("/recurrenceOf", "应为更早立案且已结案的案卷 · has to be an earlier case that is closed");
    }
}

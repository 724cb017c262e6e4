package org.huying.dispatch.casefile;

import org.huying.chassis.problem.Refusal;

/** A unit has one task of a case, not two. */
public class AlreadyHandling extends Refusal {
    private static final long serialVersionUID = 1L;

    AlreadyHandling(String number, String unit) {
        super(Kind.CONFLICT, "already-handling", unit + " 已在承办 " + number, unit + " already has a task of " + number);
    }
}

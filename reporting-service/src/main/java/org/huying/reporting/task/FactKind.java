package org.huying.reporting.task;

/** What is told of the tasks of a case; by the case, and from {@link #ROUND_BEGAN} on by its clock. */
enum FactKind {
    /** The case is about a topic (word). */
    FILED,
    /** A unit leads, by a rule (word) in a version of the rules. */
    DISPATCHED,
    /** A unit helps. */
    CO_HANDLED_BY,
    CO_REPORTED,
    REASSIGNED,
    RETURN_ASKED,
    CONTACTED,
    REPORTED,
    /** The verifier found it not done. */
    REJECTED,
    /** What the reporter answered (word) to the three questions of the follow-up. */
    ASKED_CONTACTED,
    SOLVED,
    SATISFIED,
    REOPENED,
    /** Closed, transferred, void, not filed or merged. */
    ENDED,
    UNMERGED,
    ROUND_BEGAN,
    /** Something (word: the measure) is due. */
    DUE,
    EXTENDED,
    DEFERRED,
    RESUMED,
    /** Left out of the rates for a reason (word). */
    EXCLUDED
}

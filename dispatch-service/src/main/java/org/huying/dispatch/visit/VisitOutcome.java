package org.huying.dispatch.visit;

/** What came of a visit. None of them moves the case: that is for whoever handles it to decide. */
public enum VisitOutcome {
    NO_FINDING,
    SUSPICION,
    CONFIRMED,
    SETTLED
}

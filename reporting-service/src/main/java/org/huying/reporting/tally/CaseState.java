package org.huying.reporting.tally;

import org.huying.reporting.ledger.ConcernStatus;
import org.huying.reporting.ledger.Outcome;

/**
 * The last state told of a concern's case.
 *
 * @param sequence the case's own; 0 for the registration, below that when nothing was told
 */
record CaseState(long sequence, ConcernStatus status, Outcome outcome) {
    static final CaseState NONE = new CaseState(-1, null, null);

    CaseState and(CaseState other) {
        return other.sequence > sequence ? other : this;
    }
}

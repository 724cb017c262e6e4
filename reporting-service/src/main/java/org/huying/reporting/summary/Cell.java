package org.huying.reporting.summary;

import org.huying.reporting.ledger.ConcernStatus;
import org.huying.reporting.ledger.Outcome;

/** How many concerns of one community and channel were in one state with one outcome. */
public record Cell(String communityCode, String channel, ConcernStatus status, Outcome outcome, long count) {
    /** Closed with a result for the resident (办结和落实). */
    boolean isConcluded() {
        return outcome != null && outcome.concludes();
    }

    boolean isClosedAs(Outcome wanted) {
        return outcome == wanted;
    }

    boolean isOpen() {
        return !status.isAnEnd();
    }

    /** Ended, but not by being closed: transferred, void, or never filed. */
    boolean isEndedOtherwise() {
        return status.isAnEnd() && status != ConcernStatus.CLOSED;
    }
}

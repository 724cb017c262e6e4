package org.huying.reporting.summary;

import org.huying.reporting.ledger.ConcernStatus;

/** How many concerns of one community and channel were in one state with one outcome. */
public record Cell(String communityCode, String channel, ConcernStatus status, String outcome, long count) {
    /** Closed with a result for the resident (办结 or 落实); explained and untrue ones are closed but not concluded. */
    boolean isConcluded() {
        return isClosedAs("RESOLVED") || isClosedAs("IMPLEMENTED");
    }

    boolean isClosedAs(String wanted) {
        return status == ConcernStatus.CLOSED && wanted.equals(outcome);
    }
}

package org.huying.reporting.summary;

import org.huying.reporting.ledger.ConcernStatus;
import org.huying.reporting.ledger.Outcome;

/**
 * How many reports of one community and channel were in one state with one outcome.
 *
 * @param merged whether they were merged into others: reports that are no concerns of their own
 */
public record Cell(
        String communityCode, String channel, ConcernStatus status, Outcome outcome, boolean merged, long count) {
    /** Of concerns. */
    Cell(String communityCode, String channel, ConcernStatus status, Outcome outcome, long count) {
        this(communityCode, channel, status, outcome, false, count);
    }

    boolean isOfConcerns() {
        return !merged;
    }

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

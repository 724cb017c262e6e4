package org.huying.reporting.summary;

import org.huying.reporting.ledger.ConcernStatus;
import org.huying.reporting.ledger.Outcome;

/**
 * How many reports of one community and channel were in one state with one outcome.
 *
 * @param merged whether they were merged into others: reports that are no concerns of their own
 * @param openAs how it stands with them while they are open
 * @param placed whether anything finer than the community was said of where they are
 */
public record Cell(
        String communityCode,
        String channel,
        ConcernStatus status,
        Outcome outcome,
        boolean merged,
        OpenAs openAs,
        boolean placed,
        long count) {
    /** Of concerns of which it was said where they are. */
    Cell(
            String communityCode,
            String channel,
            ConcernStatus status,
            Outcome outcome,
            boolean merged,
            OpenAs openAs,
            long count) {
        this(communityCode, channel, status, outcome, merged, openAs, true, count);
    }

    /** Of concerns of which no clock told anything. */
    Cell(String communityCode, String channel, ConcernStatus status, Outcome outcome, long count) {
        this(communityCode, channel, status, outcome, false, OpenAs.IN_PROGRESS, count);
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

    boolean isOpenAs(OpenAs wanted) {
        return isOpen() && openAs == wanted;
    }

    /** Ended, but not by being closed: transferred, void, or never filed. */
    boolean isEndedOtherwise() {
        return status.isAnEnd() && status != ConcernStatus.CLOSED;
    }
}

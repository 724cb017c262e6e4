package org.huying.reporting.summary;

import org.huying.reporting.ledger.ConcernStatus;
import org.huying.reporting.ledger.Exit;
import org.huying.reporting.ledger.Outcome;

/**
 * How many reports of one community and channel were in one state with one outcome.
 *
 * @param merged whether they were merged into others: reports that are no concerns of their own
 * @param exit   how they left in intake; null for those that did not
 * @param openAs how it stands with them while they are open
 * @param placed whether anything finer than the community was said of where they are
 */
public record Cell(
        String communityCode,
        String channel,
        ConcernStatus status,
        Outcome outcome,
        boolean merged,
        Exit exit,
        OpenAs openAs,
        boolean placed,
        long count) {
    /** Of concerns that did not leave in intake, and of which it was said where they are. */
    Cell(
            String communityCode,
            String channel,
            ConcernStatus status,
            Outcome outcome,
            boolean merged,
            OpenAs openAs,
            long count) {
        this(communityCode, channel, status, outcome, merged, null, openAs, true, count);
    }

    /** Of concerns of which no clock told anything. */
    Cell(String communityCode, String channel, ConcernStatus status, Outcome outcome, long count) {
        this(communityCode, channel, status, outcome, false, OpenAs.IN_PROGRESS, count);
    }

    boolean isOfConcerns() {
        return !merged && exit != Exit.DECLINED;
    }

    /** Not taken on (不予受理): reports that are no concerns collected. */
    boolean isDeclined() {
        return !merged && exit == Exit.DECLINED;
    }

    /** Whatever their cases told: nobody wants them any more. */
    boolean isWithdrawn() {
        return exit == Exit.WITHDRAWN;
    }

    /** Closed with a result for the resident (办结和落实). */
    boolean isConcluded() {
        return exit == null && outcome != null && outcome.concludes();
    }

    boolean isClosedAs(Outcome wanted) {
        return exit == null && outcome == wanted;
    }

    boolean isOpen() {
        return exit == null && !status.isAnEnd();
    }

    boolean isOpenAs(OpenAs wanted) {
        return isOpen() && openAs == wanted;
    }

    /** Ended, but not by being closed: transferred, void, or never filed. */
    boolean isEndedOtherwise() {
        return exit == null && status.isAnEnd() && status != ConcernStatus.CLOSED;
    }
}

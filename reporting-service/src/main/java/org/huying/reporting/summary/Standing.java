package org.huying.reporting.summary;

import org.huying.reporting.ledger.ConcernStatus;
import org.huying.reporting.ledger.Exit;
import org.huying.reporting.ledger.Outcome;

/**
 * How it stands with a report, as far as figures tell it apart.
 *
 * @param merged   whether it was merged into another: a report that is no concern of its own
 * @param exit     how it left in intake; null where it did not
 * @param openAs   how it stands with it while it is open
 * @param placed   whether anything finer than the community was said of where it is
 * @param excluded whether it was excluded from rates (剔除, domain.md §2)
 */
public record Standing(
        ConcernStatus status,
        Outcome outcome,
        boolean merged,
        Exit exit,
        OpenAs openAs,
        boolean placed,
        boolean excluded) {
    boolean isOfConcerns() {
        return !merged && exit != Exit.DECLINED;
    }

    /** Not taken on (不予受理): a report that is no concern collected. */
    boolean isDeclined() {
        return !merged && exit == Exit.DECLINED;
    }

    /** Whatever its case told: nobody wants it any more. */
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

    boolean isOpenAs(OpenAs wanted) {
        return exit == null && !status.isAnEnd() && openAs == wanted;
    }

    /** Ended, but not by being closed: transferred, void, or never filed. */
    boolean isEndedOtherwise() {
        return exit == null && status.isAnEnd() && status != ConcernStatus.CLOSED;
    }
}

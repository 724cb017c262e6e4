package org.huying.reporting.tally;

import org.huying.reporting.ledger.LedgerClock;
import org.huying.reporting.summary.OpenAs;

/**
 * What the clock of a concern's case told of deferral (挂账) and extension (延期).
 *
 * @param sequence      of the last that deferred it or brought it back; 0 where there was none
 * @param round         the last round told of; 0 where there was none
 * @param extendedRound the last round that was extended; 0 where none was
 */
record Clocking(long sequence, boolean deferred, int round, int extendedRound) {
    static final Clocking NONE = new Clocking(0, false, 0, 0);

    static Clocking of(LedgerClock told) {
        int round = told.round() == null ? 0 : told.round();
        return switch (told.kind()) {
            case EXTENDED -> new Clocking(0, false, round, round);
            case DEFERRED -> new Clocking(told.sequence(), true, round, 0);
            case STARTED, RESUMED -> new Clocking(told.sequence(), false, round, 0);
        };
    }

    Clocking and(Clocking other) {
        Clocking later = other.sequence > sequence ? other : this;
        return new Clocking(
                later.sequence,
                later.deferred,
                Math.max(round, other.round),
                Math.max(extendedRound, other.extendedRound));
    }

    /** Deferred: nothing resumed or began after it. Extended: in the round that runs. */
    OpenAs openAs() {
        if (deferred) return OpenAs.DEFERRED;
        return extendedRound > 0 && extendedRound == round ? OpenAs.EXTENDED : OpenAs.IN_PROGRESS;
    }
}

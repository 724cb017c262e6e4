package org.huying.reporting.task.settled;

import java.time.LocalDate;
import org.huying.reporting.tally.Level;

/**
 * What one tally is of.
 *
 * @param level null without a day
 * @param since the first day of the stretch; any where there is none
 */
record TallyKey(Basis basis, Level level, LocalDate since, String community, Piece piece) {
    /** Stands for a level where there is no day. */
    static final String NO_LEVEL = "";

    /** Stands for a community where it is of all of them. */
    static final String EVERYWHERE = "";

    TallyKey everywhere() {
        return new TallyKey(basis, level, since, EVERYWHERE, piece);
    }

    String levelName() {
        return level == null ? NO_LEVEL : level.name();
    }

    TallyKey at(Level coarser) {
        return new TallyKey(basis, coarser, coarser.begin(since), community, piece);
    }
}

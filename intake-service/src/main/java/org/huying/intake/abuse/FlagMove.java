package org.huying.intake.abuse;

import static org.huying.intake.abuse.FlagStatus.CLEARED;
import static org.huying.intake.abuse.FlagStatus.FLAGGED;
import static org.huying.intake.abuse.FlagStatus.RESTRICTED;

import java.util.Arrays;
import java.util.List;
import org.huying.chassis.problem.MoveRefused;

/** Every legal move of a flag. Only the first is the machine's; the others are decisions of the desk. */
public enum FlagMove {
    FLAG_AGAIN(CLEARED, FLAGGED),
    RESTRICT(FLAGGED, RESTRICTED),
    LIFT(RESTRICTED, FLAGGED),
    CLEAR(FLAGGED, CLEARED);

    private final FlagStatus from;
    private final FlagStatus to;

    FlagMove(FlagStatus from, FlagStatus to) {
        this.from = from;
        this.to = to;
    }

    FlagStatus from(FlagStatus current) {
        if (current != from) throw new MoveRefused(this, current, allowedFrom(current));
        return to;
    }

    /** The moves that the desk has. */
    public static List<FlagMove> allowedFrom(FlagStatus current) {
        return Arrays.stream(values())
                .filter(move -> move.from == current && move != FLAG_AGAIN)
                .toList();
    }
}

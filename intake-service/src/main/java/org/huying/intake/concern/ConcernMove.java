package org.huying.intake.concern;

import java.util.Arrays;
import java.util.List;
import org.huying.chassis.problem.MoveRefused;

/** Every legal move of a concern (合并、拆分恢复, domain.md §8 A8). A move that is not listed here is refused. */
public enum ConcernMove {
    MERGE(ConcernStatus.REGISTERED, ConcernStatus.MERGED),
    UNMERGE(ConcernStatus.MERGED, ConcernStatus.REGISTERED);

    private final ConcernStatus from;
    private final ConcernStatus to;

    ConcernMove(ConcernStatus from, ConcernStatus to) {
        this.from = from;
        this.to = to;
    }

    ConcernStatus from(ConcernStatus current) {
        if (current != from) throw new MoveRefused(this, current, allowedFrom(current));
        return to;
    }

    /** The moves a concern in that status has. */
    public static List<ConcernMove> allowedFrom(ConcernStatus current) {
        return Arrays.stream(values()).filter(move -> move.from == current).toList();
    }
}

package org.huying.intake.concern;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huying.chassis.problem.MoveRefused;

/** Every legal move of a concern (受理、不予受理、撤回、合并、拆分恢复). A move that is not listed here is refused. */
public enum ConcernMove {
    ACCEPT(ConcernStatus.ACCEPTED, ConcernStatus.REGISTERED),
    DECLINE(ConcernStatus.DECLINED, ConcernStatus.REGISTERED),
    WITHDRAW(ConcernStatus.WITHDRAWN, ConcernStatus.REGISTERED, ConcernStatus.ACCEPTED, ConcernStatus.MERGED),
    MERGE(ConcernStatus.MERGED, ConcernStatus.REGISTERED, ConcernStatus.ACCEPTED),
    UNMERGE(ConcernStatus.REGISTERED, ConcernStatus.MERGED),
    /** What undoing a merger is of a concern that was accepted before it. */
    UNMERGE_ACCEPTED(ConcernStatus.ACCEPTED, ConcernStatus.MERGED);

    private final ConcernStatus to;
    private final Set<ConcernStatus> from;

    ConcernMove(ConcernStatus to, ConcernStatus... from) {
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    ConcernStatus from(ConcernStatus current) {
        if (!from.contains(current)) throw new MoveRefused(this, current, allowedFrom(current));
        return to;
    }

    /** The moves a concern in that status has, as they are asked for: to undo a merger is one. */
    public static List<ConcernMove> allowedFrom(ConcernStatus current) {
        return Arrays.stream(values())
                .filter(move -> move.from.contains(current) && move != UNMERGE_ACCEPTED)
                .toList();
    }
}

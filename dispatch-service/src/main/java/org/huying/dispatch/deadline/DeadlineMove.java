package org.huying.dispatch.deadline;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huying.chassis.problem.MoveRefused;

/** Every legal move of a deadline. A move that is not listed here is refused; a return (退回) is none of them. */
public enum DeadlineMove {
    MEET(DeadlineStatus.MET, DeadlineStatus.RUNNING, DeadlineStatus.MISSED, DeadlineStatus.DEFERRED),
    MISS(DeadlineStatus.MISSED, DeadlineStatus.RUNNING),
    EXTEND(DeadlineStatus.RUNNING, DeadlineStatus.RUNNING),
    DEFER(DeadlineStatus.DEFERRED, DeadlineStatus.RUNNING, DeadlineStatus.MISSED),
    RESUME(DeadlineStatus.RUNNING, DeadlineStatus.DEFERRED),
    /** The handling was found not done: the same deadline runs on as if it had never been met. */
    RUN_AGAIN(DeadlineStatus.RUNNING, DeadlineStatus.MET),
    /** A provisional deadline that was missed turns out to be later. */
    REVIVE(DeadlineStatus.RUNNING, DeadlineStatus.MISSED),
    /** The case was merged and comes back: what the merger stopped runs again. */
    RUN_ON(DeadlineStatus.RUNNING, DeadlineStatus.STOPPED),
    STOP(DeadlineStatus.STOPPED, DeadlineStatus.RUNNING, DeadlineStatus.MISSED, DeadlineStatus.DEFERRED);

    private final DeadlineStatus to;
    private final Set<DeadlineStatus> from;

    DeadlineMove(DeadlineStatus to, DeadlineStatus... from) {
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    DeadlineStatus from(DeadlineStatus current) {
        if (!from.contains(current)) throw new MoveRefused(this, current, allowedFrom(current));
        return to;
    }

    /** The moves a deadline in that status has. */
    public static List<DeadlineMove> allowedFrom(DeadlineStatus current) {
        return Arrays.stream(values())
                .filter(move -> move.from.contains(current))
                .toList();
    }
}

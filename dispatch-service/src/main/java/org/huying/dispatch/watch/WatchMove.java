package org.huying.dispatch.watch;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huying.chassis.problem.MoveRefused;

/** Every legal move of a watch (30 天回头看). A move that is not listed here is refused. */
public enum WatchMove {
    END(WatchStatus.ENDED, WatchStatus.OPEN),
    BREAK_OFF(WatchStatus.BROKEN_OFF, WatchStatus.OPEN);

    private final WatchStatus to;
    private final Set<WatchStatus> from;

    WatchMove(WatchStatus to, WatchStatus... from) {
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    WatchStatus from(WatchStatus current) {
        if (!from.contains(current)) throw new MoveRefused(this, current, allowedFrom(current));
        return to;
    }

    /** The moves that status has; the clock and the case make them, nobody else. */
    public static List<WatchMove> allowedFrom(WatchStatus current) {
        return Arrays.stream(values())
                .filter(move -> move.from.contains(current))
                .toList();
    }

    /** The moves as a Mermaid state diagram: what the README shows. */
    public static String diagram() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n    [*] --> OPEN\n");
        for (WatchMove move : values())
            for (WatchStatus start : move.from) diagram.append("    %s --> %s : %s%n".formatted(start, move.to, move));
        return diagram.toString();
    }
}

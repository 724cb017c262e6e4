package org.huying.dispatch.canvass;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huying.chassis.problem.MoveRefused;

/** Every legal move of a canvass (摸排–统计). A move that is not listed here is refused. */
public enum CanvassMove {
    CLOSE(CanvassStatus.CLOSED, CanvassStatus.OPEN);

    private final CanvassStatus to;
    private final Set<CanvassStatus> from;

    CanvassMove(CanvassStatus to, CanvassStatus... from) {
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    CanvassStatus from(CanvassStatus current) {
        if (!from.contains(current)) throw new MoveRefused(this, current, allowedFrom(current));
        return to;
    }

    /** The moves that status has. */
    public static List<CanvassMove> allowedFrom(CanvassStatus current) {
        return Arrays.stream(values())
                .filter(move -> move.from.contains(current))
                .toList();
    }

    /** The moves as a Mermaid state diagram: what the README shows. */
    public static String diagram() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n    [*] --> OPEN\n");
        for (CanvassMove move : values())
            for (CanvassStatus start : move.from)
                diagram.append("    %s --> %s : %s%n".formatted(start, move.to, move));
        return diagram.append("    CLOSED --> [*]\n").toString();
    }
}

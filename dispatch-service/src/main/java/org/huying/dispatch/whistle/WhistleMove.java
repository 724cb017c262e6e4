package org.huying.dispatch.whistle;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huying.chassis.problem.MoveRefused;

/** Every legal move of a whistle (吹哨–报到–评价–办结). A move that is not listed here is refused. */
public enum WhistleMove {
    ANSWER(WhistleStatus.ANSWERED, WhistleStatus.SOUNDED),
    EVALUATE(WhistleStatus.EVALUATED, WhistleStatus.ANSWERED),
    CLOSE(WhistleStatus.CLOSED, WhistleStatus.ANSWERED, WhistleStatus.EVALUATED);

    private final WhistleStatus to;
    private final Set<WhistleStatus> from;

    WhistleMove(WhistleStatus to, WhistleStatus... from) {
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    WhistleStatus from(WhistleStatus current) {
        if (!from.contains(current)) throw new MoveRefused(this, current, allowedFrom(current));
        return to;
    }

    /** The moves that status has. */
    public static List<WhistleMove> allowedFrom(WhistleStatus current) {
        return Arrays.stream(values())
                .filter(move -> move.from.contains(current))
                .toList();
    }

    /** The moves as a Mermaid state diagram: what the README shows. */
    public static String diagram() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n    [*] --> SOUNDED\n");
        for (WhistleMove move : values())
            for (WhistleStatus start : move.from)
                diagram.append("    %s --> %s : %s%n".formatted(start, move.to, move));
        return diagram.append("    CLOSED --> [*]\n").toString();
    }
}

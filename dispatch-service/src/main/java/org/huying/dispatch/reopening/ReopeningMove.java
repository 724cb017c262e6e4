package org.huying.dispatch.reopening;

import static org.huying.dispatch.reopening.ReopeningStatus.REQUESTED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.huying.chassis.problem.MoveRefused;

/** Every legal move of a request to reopen a case (申请重办). A move that is not listed here is refused. */
public enum ReopeningMove {
    APPROVE(ReopeningStatus.APPROVED, REQUESTED),
    DECLINE(ReopeningStatus.DECLINED, REQUESTED),
    /** Made by the reopening of the case, not by a person. */
    OVERTAKE(ReopeningStatus.OVERTAKEN, REQUESTED);

    private final ReopeningStatus to;
    private final ReopeningStatus from;

    ReopeningMove(ReopeningStatus to, ReopeningStatus from) {
        this.to = to;
        this.from = from;
    }

    ReopeningStatus from(ReopeningStatus current) {
        if (current != from) throw new MoveRefused(this, current, allowedFrom(current));
        return to;
    }

    /** The moves a person may make with a request in that status. */
    public static List<ReopeningMove> allowedFrom(ReopeningStatus current) {
        return Arrays.stream(values())
                .filter(move -> move.from == current && BY_PEOPLE.contains(move))
                .toList();
    }

    private static final Set<ReopeningMove> BY_PEOPLE = Set.of(APPROVE, DECLINE);

    /** The moves as a Mermaid state diagram: what the README shows. */
    public static String diagram() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n    [*] --> REQUESTED\n");
        for (ReopeningMove move : values()) diagram.append("    %s --> %s : %s%n".formatted(move.from, move.to, move));
        for (ReopeningMove move : values()) diagram.append("    %s --> [*]%n".formatted(move.to));
        return diagram.toString();
    }
}

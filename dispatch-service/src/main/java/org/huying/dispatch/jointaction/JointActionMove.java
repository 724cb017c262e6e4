package org.huying.dispatch.jointaction;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huying.chassis.problem.MoveRefused;

/** Every legal move of a joint action (联合行动：计划–确认–实施–结束–评估). A move that is not listed here is refused. */
public enum JointActionMove {
    REPLAN(JointActionStatus.PLANNED, JointActionStatus.PLANNED),
    ADOPT(JointActionStatus.ADOPTED, JointActionStatus.PLANNED),
    START(JointActionStatus.UNDER_WAY, JointActionStatus.ADOPTED),
    END(JointActionStatus.ENDED, JointActionStatus.UNDER_WAY),
    REVIEW(JointActionStatus.REVIEWED, JointActionStatus.ENDED),
    CANCEL(
            JointActionStatus.CANCELLED,
            JointActionStatus.PLANNED,
            JointActionStatus.ADOPTED,
            JointActionStatus.UNDER_WAY);

    private final JointActionStatus to;
    private final Set<JointActionStatus> from;

    JointActionMove(JointActionStatus to, JointActionStatus... from) {
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    JointActionStatus from(JointActionStatus current) {
        if (!from.contains(current)) throw new MoveRefused(this, current, allowedFrom(current));
        return to;
    }

    /** The moves that status has. */
    public static List<JointActionMove> allowedFrom(JointActionStatus current) {
        return Arrays.stream(values())
                .filter(move -> move.from.contains(current))
                .toList();
    }

    /** The moves as a Mermaid state diagram: what the README shows. */
    public static String diagram() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n    [*] --> PLANNED\n");
        for (JointActionMove move : values())
            for (JointActionStatus start : move.from)
                diagram.append("    %s --> %s : %s%n".formatted(start, move.to, move));
        return diagram.append("    REVIEWED --> [*]\n    CANCELLED --> [*]\n").toString();
    }
}

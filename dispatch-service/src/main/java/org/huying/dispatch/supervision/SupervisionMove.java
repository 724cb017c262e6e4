package org.huying.dispatch.supervision;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huying.chassis.problem.MoveRefused;

/**
 * Every legal move of a supervision (督办–反馈–认定–解除). A move that is not listed here is refused. Escalating begins
 * anew: the unit reports on what the subdistrict now requires.
 */
public enum SupervisionMove {
    REPORT(SupervisionStatus.REPORTED, SupervisionStatus.ISSUED, SupervisionStatus.REJECTED),
    CONFIRM(SupervisionStatus.CONFIRMED, SupervisionStatus.REPORTED),
    REJECT(SupervisionStatus.REJECTED, SupervisionStatus.REPORTED),
    ESCALATE(
            SupervisionStatus.ISSUED, SupervisionStatus.ISSUED, SupervisionStatus.REPORTED, SupervisionStatus.REJECTED),
    LIFT(SupervisionStatus.LIFTED, SupervisionStatus.CONFIRMED);

    private final SupervisionStatus to;
    private final Set<SupervisionStatus> from;

    SupervisionMove(SupervisionStatus to, SupervisionStatus... from) {
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    SupervisionStatus from(SupervisionStatus current) {
        if (!from.contains(current)) throw new MoveRefused(this, current, allowedFrom(current));
        return to;
    }

    /** The moves a supervision in that status has. */
    public static List<SupervisionMove> allowedFrom(SupervisionStatus current) {
        return Arrays.stream(values())
                .filter(move -> move.from.contains(current))
                .toList();
    }

    /** The moves as a Mermaid state diagram: what the README shows. */
    public static String diagram() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n    [*] --> ISSUED\n");
        for (SupervisionMove move : values())
            for (SupervisionStatus start : move.from)
                diagram.append("    %s --> %s : %s%n".formatted(start, move.to, move));
        return diagram.append("    LIFTED --> [*]\n").toString();
    }
}

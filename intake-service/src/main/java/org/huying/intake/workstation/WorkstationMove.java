package org.huying.intake.workstation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.huying.chassis.problem.MoveRefused;

/** Every legal move of a workstation (设立–调整–移交–撤销–恢复). A move that is not listed here is refused. */
public enum WorkstationMove {
    /** The first of each: there is nothing it could start from. */
    OPEN(WorkstationStatus.OPEN),
    CHANGE_HOURS(WorkstationStatus.OPEN, WorkstationStatus.OPEN),
    HAND_OVER(WorkstationStatus.OPEN, WorkstationStatus.OPEN),
    CLOSE(WorkstationStatus.CLOSED, WorkstationStatus.OPEN),
    REOPEN(WorkstationStatus.OPEN, WorkstationStatus.CLOSED);

    private final WorkstationStatus to;
    private final Set<WorkstationStatus> from;

    WorkstationMove(WorkstationStatus to, WorkstationStatus... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    /** @param current null for one that is not there yet */
    WorkstationStatus from(WorkstationStatus current) {
        boolean listed = current == null ? from.isEmpty() : from.contains(current);
        if (!listed) throw new MoveRefused(this, current, allowedFrom(current));
        return to;
    }

    /** The moves that status has; null stands for one that is not there yet. */
    public static List<WorkstationMove> allowedFrom(WorkstationStatus current) {
        return Arrays.stream(values())
                .filter(move -> current == null ? move.from.isEmpty() : move.from.contains(current))
                .toList();
    }

    /** The moves as a Mermaid state diagram: what the README shows. */
    public static String diagram() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n");
        for (WorkstationMove move : values()) {
            if (move.from.isEmpty()) diagram.append("    [*] --> %s : %s%n".formatted(move.to, move));
            for (WorkstationStatus start : move.from)
                diagram.append("    %s --> %s : %s%n".formatted(start, move.to, move));
        }
        return diagram.toString();
    }
}

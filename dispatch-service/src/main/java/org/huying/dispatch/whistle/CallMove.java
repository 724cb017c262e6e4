package org.huying.dispatch.whistle;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huying.chassis.problem.MoveRefused;

/** Every legal move of the call to one unit (点名–报到). A move that is not listed here is refused. */
public enum CallMove {
    REPORT_IN(CallStatus.REPORTED_IN, CallStatus.CALLED),
    EXPIRE(CallStatus.EXPIRED, CallStatus.CALLED),
    REPORT_IN_LATE(CallStatus.REPORTED_IN_LATE, CallStatus.EXPIRED);

    private final CallStatus to;
    private final Set<CallStatus> from;

    CallMove(CallStatus to, CallStatus... from) {
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    CallStatus from(CallStatus current) {
        if (!from.contains(current)) throw new MoveRefused(this, current, allowedFrom(current));
        return to;
    }

    /** The moves that status has. */
    public static List<CallMove> allowedFrom(CallStatus current) {
        return Arrays.stream(values())
                .filter(move -> move.from.contains(current))
                .toList();
    }

    /** The moves as a Mermaid state diagram: what the README shows. */
    public static String diagram() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n    [*] --> CALLED\n");
        for (CallMove move : values())
            for (CallStatus start : move.from) diagram.append("    %s --> %s : %s%n".formatted(start, move.to, move));
        return diagram.toString();
    }
}

package org.huying.dispatch.servicehours;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huying.chassis.problem.MoveRefused;

/** Every legal move of a pilot of service hours (试点–转正–撤回). A move that is not listed here is refused. */
public enum ServiceHoursMove {
    MAKE_PERMANENT(ServiceHoursStatus.PERMANENT, ServiceHoursStatus.PILOT),
    WITHDRAW(ServiceHoursStatus.WITHDRAWN, ServiceHoursStatus.PILOT);

    private final ServiceHoursStatus to;
    private final Set<ServiceHoursStatus> from;

    ServiceHoursMove(ServiceHoursStatus to, ServiceHoursStatus... from) {
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    ServiceHoursStatus from(ServiceHoursStatus current) {
        if (!from.contains(current)) throw new MoveRefused(this, current, allowedFrom(current));
        return to;
    }

    /** The moves that status has. */
    public static List<ServiceHoursMove> allowedFrom(ServiceHoursStatus current) {
        return Arrays.stream(values())
                .filter(move -> move.from.contains(current))
                .toList();
    }

    /** The moves as a Mermaid state diagram: what the README shows. */
    public static String diagram() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n    [*] --> PERMANENT\n    [*] --> PILOT\n");
        for (ServiceHoursMove move : values())
            for (ServiceHoursStatus start : move.from)
                diagram.append("    %s --> %s : %s%n".formatted(start, move.to, move));
        return diagram.append("    WITHDRAWN --> [*]\n").toString();
    }
}

package org.huying.dispatch.resolution;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huying.chassis.problem.MoveRefused;

/** Every legal move of a resolution (决议–签收–反馈–确认). A move that is not listed here is refused. */
public enum ResolutionMove {
    ACCEPT(ResolutionStatus.ACCEPTED, ResolutionStatus.ISSUED),
    REPORT(ResolutionStatus.REPORTED, ResolutionStatus.ACCEPTED, ResolutionStatus.SENT_BACK),
    CONFIRM(ResolutionStatus.CONFIRMED, ResolutionStatus.REPORTED),
    SEND_BACK(ResolutionStatus.SENT_BACK, ResolutionStatus.REPORTED),
    WITHDRAW(
            ResolutionStatus.WITHDRAWN,
            ResolutionStatus.ISSUED,
            ResolutionStatus.ACCEPTED,
            ResolutionStatus.REPORTED,
            ResolutionStatus.SENT_BACK);

    private final ResolutionStatus to;
    private final Set<ResolutionStatus> from;

    ResolutionMove(ResolutionStatus to, ResolutionStatus... from) {
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    ResolutionStatus from(ResolutionStatus current) {
        if (!from.contains(current)) throw new MoveRefused(this, current, allowedFrom(current));
        return to;
    }

    /** The moves that status has. */
    public static List<ResolutionMove> allowedFrom(ResolutionStatus current) {
        return Arrays.stream(values())
                .filter(move -> move.from.contains(current))
                .toList();
    }

    /** The moves as a Mermaid state diagram: what the README shows. */
    public static String diagram() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n    [*] --> ISSUED\n");
        for (ResolutionMove move : values())
            for (ResolutionStatus start : move.from)
                diagram.append("    %s --> %s : %s%n".formatted(start, move.to, move));
        return diagram.append("    CONFIRMED --> [*]\n    WITHDRAWN --> [*]\n").toString();
    }
}

package org.huying.dispatch.casefile;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huying.chassis.problem.MoveRefused;

/** Every legal move of a case (派遣–签收–办结–核查–回访–结案). A move that is not listed here is refused. */
public enum CaseMove {
    DISPATCH(CaseStatus.DISPATCHED, CaseStatus.FILED),
    ACCEPT(CaseStatus.ACCEPTED, CaseStatus.DISPATCHED),
    REPORT_HANDLED(CaseStatus.HANDLED, CaseStatus.ACCEPTED),
    REJECT_HANDLING(CaseStatus.ACCEPTED, CaseStatus.HANDLED),
    VERIFY(CaseStatus.VERIFIED, CaseStatus.HANDLED),
    FOLLOW_UP(CaseStatus.FOLLOWED_UP, CaseStatus.VERIFIED),
    CLOSE(CaseStatus.CLOSED, CaseStatus.FOLLOWED_UP);

    private final CaseStatus to;
    private final Set<CaseStatus> from;

    CaseMove(CaseStatus to, CaseStatus... from) {
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    CaseStatus from(CaseStatus current) {
        if (!from.contains(current)) throw new MoveRefused(this, current, allowedFrom(current));
        return to;
    }

    /** The moves a case in that status has. */
    public static List<CaseMove> allowedFrom(CaseStatus current) {
        return Arrays.stream(values())
                .filter(move -> move.from.contains(current))
                .toList();
    }

    /** The moves as a Mermaid state diagram: what the README shows. */
    public static String diagram() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n    [*] --> FILED\n");
        for (CaseMove move : values())
            for (CaseStatus start : move.from) diagram.append("    %s --> %s : %s%n".formatted(start, move.to, move));
        return diagram.append("    CLOSED --> [*]\n").toString();
    }
}

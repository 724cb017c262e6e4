package org.huying.dispatch.hazard;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huying.chassis.problem.MoveRefused;

/** Every legal move of a hazard point (排查–登记–整改–验证–销号). A move that is not listed here is refused. */
public enum HazardMove {
    REQUEST_SURVEY(HazardStatus.REGISTERED, HazardStatus.REGISTERED),
    SURVEY(HazardStatus.REGISTERED, HazardStatus.REGISTERED),
    REGRADE(HazardStatus.REGISTERED, HazardStatus.REGISTERED),
    SECURE_RECTIFICATION(HazardStatus.REGISTERED, HazardStatus.REGISTERED),
    START_RECTIFICATION(HazardStatus.RECTIFYING, HazardStatus.REGISTERED),
    COMPLETE_RECTIFICATION(HazardStatus.RECTIFIED, HazardStatus.RECTIFYING),
    VERIFY(HazardStatus.VERIFIED, HazardStatus.RECTIFIED),
    REJECT_RECTIFICATION(HazardStatus.RECTIFYING, HazardStatus.RECTIFIED),
    STRIKE_OFF(HazardStatus.STRUCK_OFF, HazardStatus.VERIFIED),
    RELAPSE(HazardStatus.REGISTERED, HazardStatus.STRUCK_OFF),
    WITHDRAW(
            HazardStatus.WITHDRAWN,
            HazardStatus.REGISTERED,
            HazardStatus.RECTIFYING,
            HazardStatus.RECTIFIED,
            HazardStatus.VERIFIED);

    private final HazardStatus to;
    private final Set<HazardStatus> from;

    HazardMove(HazardStatus to, HazardStatus... from) {
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    HazardStatus from(HazardStatus current) {
        if (!from.contains(current)) throw new MoveRefused(this, current, allowedFrom(current));
        return to;
    }

    /** The moves that status has. */
    public static List<HazardMove> allowedFrom(HazardStatus current) {
        return Arrays.stream(values())
                .filter(move -> move.from.contains(current))
                .toList();
    }

    /** The moves as a Mermaid state diagram: what the README shows. */
    public static String diagram() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n    [*] --> REGISTERED\n");
        for (HazardMove move : values())
            for (HazardStatus start : move.from) diagram.append("    %s --> %s : %s%n".formatted(start, move.to, move));
        return diagram.append("    STRUCK_OFF --> [*]\n    WITHDRAWN --> [*]\n").toString();
    }
}

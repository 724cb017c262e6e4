package org.huying.dispatch.referral;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huying.chassis.problem.MoveRefused;

/** Every legal move of a referral (移交–接收–反馈). A move that is not listed here is refused. */
public enum ReferralMove {
    ACKNOWLEDGE(ReferralStatus.ACKNOWLEDGED, ReferralStatus.SENT),
    REPORT_OUTCOME(ReferralStatus.OUTCOME_REPORTED, ReferralStatus.ACKNOWLEDGED),
    DECLINE(ReferralStatus.DECLINED, ReferralStatus.SENT),
    WITHDRAW(ReferralStatus.WITHDRAWN, ReferralStatus.SENT, ReferralStatus.ACKNOWLEDGED);

    private final ReferralStatus to;
    private final Set<ReferralStatus> from;

    ReferralMove(ReferralStatus to, ReferralStatus... from) {
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    ReferralStatus from(ReferralStatus current) {
        if (!from.contains(current)) throw new MoveRefused(this, current, allowedFrom(current));
        return to;
    }

    /** The moves that status has. */
    public static List<ReferralMove> allowedFrom(ReferralStatus current) {
        return Arrays.stream(values())
                .filter(move -> move.from.contains(current))
                .toList();
    }

    /** The moves as a Mermaid state diagram: what the README shows. */
    public static String diagram() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n    [*] --> SENT\n");
        for (ReferralMove move : values())
            for (ReferralStatus start : move.from)
                diagram.append("    %s --> %s : %s%n".formatted(start, move.to, move));
        for (ReferralStatus end : ReferralStatus.values())
            if (!end.isOpen()) diagram.append("    %s --> [*]%n".formatted(end));
        return diagram.toString();
    }
}

package org.huying.dispatch.subscription;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huying.chassis.problem.MoveRefused;

/** Every legal move of a subscription (订阅–暂停–停用–终止). A move that is not listed here is refused. */
public enum SubscriptionMove {
    /** Another name, filter or address. */
    CHANGE(null, SubscriptionStatus.ACTIVE, SubscriptionStatus.PAUSED, SubscriptionStatus.DISABLED),
    ROTATE_SECRET(null, SubscriptionStatus.ACTIVE, SubscriptionStatus.PAUSED, SubscriptionStatus.DISABLED),
    /** Elsewhere the test event would only wait with the others. */
    TEST(null, SubscriptionStatus.ACTIVE),
    PAUSE(SubscriptionStatus.PAUSED, SubscriptionStatus.ACTIVE),
    RESUME(SubscriptionStatus.ACTIVE, SubscriptionStatus.PAUSED),
    /** By the service alone. */
    DISABLE(SubscriptionStatus.DISABLED, SubscriptionStatus.ACTIVE),
    ENABLE(SubscriptionStatus.ACTIVE, SubscriptionStatus.DISABLED),
    END(SubscriptionStatus.ENDED, SubscriptionStatus.ACTIVE, SubscriptionStatus.PAUSED, SubscriptionStatus.DISABLED);

    private final SubscriptionStatus to;
    private final Set<SubscriptionStatus> from;

    /** @param to null where the status stays as it is */
    SubscriptionMove(SubscriptionStatus to, SubscriptionStatus... from) {
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    SubscriptionStatus from(SubscriptionStatus current) {
        if (!from.contains(current)) throw new MoveRefused(this, current, allowedFrom(current));
        return to == null ? current : to;
    }

    /** The moves that somebody can ask for in that status. */
    public static List<SubscriptionMove> allowedFrom(SubscriptionStatus current) {
        return Arrays.stream(values())
                .filter(move -> move != DISABLE)
                .filter(move -> move.from.contains(current))
                .toList();
    }

    /** The moves as a Mermaid state diagram: what the README shows. */
    public static String diagram() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n    [*] --> ACTIVE\n");
        for (SubscriptionMove move : values())
            for (SubscriptionStatus start : move.from)
                diagram.append("    %s --> %s : %s%n".formatted(start, move.from(start), move));
        return diagram.append("    ENDED --> [*]\n").toString();
    }
}

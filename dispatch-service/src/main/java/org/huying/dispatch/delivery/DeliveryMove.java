package org.huying.dispatch.delivery;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huying.chassis.problem.MoveRefused;

/** Every legal move of a delivery. A move that is not listed here is refused. */
public enum DeliveryMove {
    FAIL(DeliveryStatus.FAILING, DeliveryStatus.PENDING, DeliveryStatus.FAILING),
    DELIVER(DeliveryStatus.DELIVERED, DeliveryStatus.PENDING, DeliveryStatus.FAILING),
    SKIP(DeliveryStatus.SKIPPED, DeliveryStatus.PENDING, DeliveryStatus.FAILING),
    /** Also what waits is sent again: at once, and its schedule begins anew. */
    RESEND(
            DeliveryStatus.PENDING,
            DeliveryStatus.PENDING,
            DeliveryStatus.FAILING,
            DeliveryStatus.DELIVERED,
            DeliveryStatus.SKIPPED);

    private final DeliveryStatus to;
    private final Set<DeliveryStatus> from;

    DeliveryMove(DeliveryStatus to, DeliveryStatus... from) {
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    DeliveryStatus from(DeliveryStatus current) {
        if (!from.contains(current)) throw new MoveRefused(this, current, allowedFrom(current));
        return to;
    }

    /** The moves that status has. */
    public static List<DeliveryMove> allowedFrom(DeliveryStatus current) {
        return Arrays.stream(values())
                .filter(move -> move.from.contains(current))
                .toList();
    }

    /** The same for many rows of {@code delivery} at once: what is set, and of which rows. */
    String set() {
        return "status = '" + to + "'";
    }

    String where() {
        return "status IN (" + from.stream().map(status -> "'" + status + "'").collect(Collectors.joining(", ")) + ")";
    }

    /** The moves as a Mermaid state diagram: what the README shows. */
    public static String diagram() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n    [*] --> PENDING\n");
        for (DeliveryMove move : values())
            for (DeliveryStatus start : move.from)
                diagram.append("    %s --> %s : %s%n".formatted(start, move.to, move));
        return diagram.toString();
    }
}

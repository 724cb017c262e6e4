package org.huying.dispatch.hazard.listing;

import java.util.List;
import java.util.stream.Stream;
import org.huying.chassis.problem.MoveRefused;

/** Every legal move of a listing (挂牌–摘牌). A move that is not listed here is refused. */
public enum ListingMove {
    LIST(ListingStatus.LISTED, ListingStatus.UNLISTED),
    LIFT_LISTING(ListingStatus.UNLISTED, ListingStatus.LISTED);

    private final ListingStatus to;
    private final ListingStatus from;

    ListingMove(ListingStatus to, ListingStatus from) {
        this.to = to;
        this.from = from;
    }

    public ListingStatus from(ListingStatus current) {
        if (from != current) throw new MoveRefused(this, current, allowedFrom(current));
        return to;
    }

    /** The moves that status has. */
    public static List<ListingMove> allowedFrom(ListingStatus current) {
        return Stream.of(values()).filter(move -> move.from == current).toList();
    }

    /** The moves as a Mermaid state diagram: what the README shows. */
    public static String diagram() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n    [*] --> UNLISTED\n");
        for (ListingMove move : values()) diagram.append("    %s --> %s : %s%n".formatted(move.from, move.to, move));
        return diagram.toString();
    }
}

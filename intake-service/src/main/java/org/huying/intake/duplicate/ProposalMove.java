package org.huying.intake.duplicate;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huying.chassis.problem.MoveRefused;

/** Every legal move of a proposal to merge (domain.md §8 A8). A move that is not listed here is refused. */
public enum ProposalMove {
    ACCEPT(ProposalStatus.ACCEPTED, ProposalStatus.OPEN),
    DISMISS(ProposalStatus.DISMISSED, ProposalStatus.OPEN),
    /** One of the two was merged into a third, or came to nothing. */
    OVERTAKE(ProposalStatus.OBSOLETE, ProposalStatus.OPEN),
    /** The merger that settled it was undone. */
    REOPEN(ProposalStatus.OPEN, ProposalStatus.ACCEPTED, ProposalStatus.OBSOLETE);

    private final ProposalStatus to;
    private final Set<ProposalStatus> from;

    ProposalMove(ProposalStatus to, ProposalStatus... from) {
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    ProposalStatus from(ProposalStatus current) {
        if (!from.contains(current)) throw new MoveRefused(this, current, allowedFrom(current));
        return to;
    }

    /** The moves a proposal in that status has. */
    public static List<ProposalMove> allowedFrom(ProposalStatus current) {
        return Arrays.stream(values())
                .filter(move -> move.from.contains(current))
                .toList();
    }

    /** Those of them that a person makes; the others follow from what happens to the concerns. */
    public static List<ProposalMove> decisionsFrom(ProposalStatus current) {
        return current == ProposalStatus.OPEN ? List.of(ACCEPT, DISMISS) : List.of();
    }

    /** The moves as a Mermaid state diagram: what the README shows. */
    static String diagram() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n    [*] --> OPEN\n");
        for (ProposalMove move : values())
            for (ProposalStatus start : move.from)
                diagram.append("    %s --> %s : %s%n".formatted(start, move.to, move));
        return diagram.append("    DISMISSED --> [*]\n").toString();
    }
}

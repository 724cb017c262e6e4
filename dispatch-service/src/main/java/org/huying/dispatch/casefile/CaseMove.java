package org.huying.dispatch.casefile;

import static org.huying.dispatch.casefile.CaseStatus.ACCEPTED;
import static org.huying.dispatch.casefile.CaseStatus.CLOSED;
import static org.huying.dispatch.casefile.CaseStatus.DECLINED;
import static org.huying.dispatch.casefile.CaseStatus.DISPATCHED;
import static org.huying.dispatch.casefile.CaseStatus.FILED;
import static org.huying.dispatch.casefile.CaseStatus.FOLLOWED_UP;
import static org.huying.dispatch.casefile.CaseStatus.HANDLED;
import static org.huying.dispatch.casefile.CaseStatus.IN_ARBITRATION;
import static org.huying.dispatch.casefile.CaseStatus.MERGED;
import static org.huying.dispatch.casefile.CaseStatus.PRE_CHECK;
import static org.huying.dispatch.casefile.CaseStatus.RETURN_REQUESTED;
import static org.huying.dispatch.casefile.CaseStatus.TRANSFERRED;
import static org.huying.dispatch.casefile.CaseStatus.VERIFIED;
import static org.huying.dispatch.casefile.CaseStatus.VOIDED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huying.chassis.problem.MoveRefused;

/** Every legal move of a case (domain.md §2). A move that is not listed here is refused. */
public enum CaseMove {
    FILE(FILED, PRE_CHECK),
    DECLINE(DECLINED, PRE_CHECK),
    DISPATCH(DISPATCHED, FILED),
    ACCEPT(ACCEPTED, DISPATCHED),
    REQUEST_RETURN(RETURN_REQUESTED, DISPATCHED, ACCEPTED),
    /** What a second request for a return is. */
    REQUEST_ARBITRATION(IN_ARBITRATION, DISPATCHED, ACCEPTED),
    APPROVE_RETURN(DISPATCHED, RETURN_REQUESTED),
    DECLINE_RETURN(DISPATCHED, RETURN_REQUESTED),
    ARBITRATE(DISPATCHED, IN_ARBITRATION),
    REASSIGN(DISPATCHED, DISPATCHED, ACCEPTED),
    ADD_CO_HANDLER(EnumSet.of(DISPATCHED, ACCEPTED)),
    /** Counted once in a round; a pending return does not stop that clock either. */
    RECORD_FIRST_CONTACT(EnumSet.of(ACCEPTED, RETURN_REQUESTED, IN_ARBITRATION, HANDLED, VERIFIED)),
    REPORT_HANDLED(HANDLED, ACCEPTED),
    REJECT_HANDLING(ACCEPTED, HANDLED),
    VERIFY(VERIFIED, HANDLED),
    FOLLOW_UP(FOLLOWED_UP, VERIFIED),
    CLOSE(CLOSED, FOLLOWED_UP),
    REOPEN(DISPATCHED, FOLLOWED_UP, CLOSED),
    TRANSFER_OUT(TRANSFERRED, DISPATCHED, ACCEPTED, RETURN_REQUESTED, IN_ARBITRATION),
    VOID(VOIDED, DISPATCHED, ACCEPTED, RETURN_REQUESTED, IN_ARBITRATION, HANDLED, VERIFIED, FOLLOWED_UP),
    LINK_RECURRENCE(EnumSet.of(DISPATCHED, ACCEPTED, RETURN_REQUESTED, IN_ARBITRATION, HANDLED, VERIFIED, FOLLOWED_UP)),
    /** Its concern is one with another: decided in intake, as the moves after this one are. */
    MERGE(
            MERGED,
            PRE_CHECK,
            FILED,
            DISPATCHED,
            ACCEPTED,
            RETURN_REQUESTED,
            IN_ARBITRATION,
            HANDLED,
            VERIFIED,
            FOLLOWED_UP),
    /** Dispatched anew to the unit it had; the time for handling it runs on from where it began. */
    UNMERGE(DISPATCHED, MERGED),
    /** What a case comes back to that was merged before it was filed. */
    CHECK_AGAIN(PRE_CHECK, MERGED),
    /** Its reporter withdrew its concern, or that is not taken on. */
    CALL_OFF(
            VOIDED,
            PRE_CHECK,
            FILED,
            DISPATCHED,
            ACCEPTED,
            RETURN_REQUESTED,
            IN_ARBITRATION,
            HANDLED,
            VERIFIED,
            FOLLOWED_UP);

    /** Made by what intake tells: nobody is offered them here. */
    static final Set<CaseMove> BY_INTAKE = EnumSet.of(MERGE, UNMERGE, CHECK_AGAIN, CALL_OFF);

    private final CaseStatus to;
    private final Set<CaseStatus> from;

    CaseMove(CaseStatus to, CaseStatus... from) {
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    /** A move that leaves the case where it is. */
    CaseMove(Set<CaseStatus> wherever) {
        this.to = null;
        this.from = wherever;
    }

    CaseStatus from(CaseStatus current) {
        if (!from.contains(current)) throw new MoveRefused(this, current, allowedFrom(current));
        return to == null ? current : to;
    }

    /** The moves a person may make with a case in that status. */
    public static List<CaseMove> allowedFrom(CaseStatus current) {
        return Arrays.stream(values())
                .filter(move -> move.from.contains(current) && !BY_INTAKE.contains(move))
                .toList();
    }

    /** An open case can still be merged; what cannot is over. */
    boolean isLegalFrom(CaseStatus current) {
        return from.contains(current);
    }

    /** The moves as a Mermaid state diagram: what the README shows. Those that move nothing stand in its note. */
    public static String diagram() {
        StringBuilder diagram =
                new StringBuilder("stateDiagram-v2\n    [*] --> FILED\n    [*] --> PRE_CHECK : policy\n");
        for (CaseMove move : values()) {
            if (move.to == null) continue;
            for (CaseStatus start : move.from) diagram.append("    %s --> %s : %s%n".formatted(start, move.to, move));
        }
        for (CaseStatus end : CaseStatus.values())
            if (!MERGE.isLegalFrom(end)) diagram.append("    %s --> [*]%n".formatted(end));
        return diagram.append("    note right of PRE_CHECK\n")
                .append(staying())
                .append("    end note\n")
                .toString();
    }

    private static String staying() {
        StringBuilder note = new StringBuilder("        the case stays where it is:\n");
        for (CaseMove move : values())
            if (move.to == null)
                note.append("        %s in %s%n"
                        .formatted(move, move.from.stream().map(Enum::name).collect(Collectors.joining(", "))));
        return note.toString();
    }
}

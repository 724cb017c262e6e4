package org.huying.dispatch.deadline;

import java.util.Arrays;
import java.util.List;
import org.huying.chassis.problem.MoveRefused;

/** Every legal move of an extension, a deferral or an exclusion. A move that is not listed here is refused. */
public enum PetitionMove {
    APPROVE(PetitionStatus.APPROVED, PetitionStatus.REQUESTED),
    REJECT(PetitionStatus.REJECTED, PetitionStatus.REQUESTED),
    END(PetitionStatus.ENDED, PetitionStatus.APPROVED);

    private final PetitionStatus to;
    private final PetitionStatus from;

    PetitionMove(PetitionStatus to, PetitionStatus from) {
        this.to = to;
        this.from = from;
    }

    PetitionStatus from(PetitionStatus current) {
        if (from != current) throw new MoveRefused(this, current, allowedFrom(current));
        return to;
    }

    /** What somebody may decide now; the end of a deferral comes by itself. */
    public static List<PetitionMove> decisionsFrom(PetitionStatus current) {
        return allowedFrom(current).stream().filter(move -> move != END).toList();
    }

    /** The moves a petition in that status has. */
    public static List<PetitionMove> allowedFrom(PetitionStatus current) {
        return Arrays.stream(values()).filter(move -> move.from == current).toList();
    }
}

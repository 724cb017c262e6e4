package org.huying.dispatch.casefile;

import static org.huying.dispatch.casefile.Task.Status.ACCEPTED;
import static org.huying.dispatch.casefile.Task.Status.DISPATCHED;
import static org.huying.dispatch.casefile.Task.Status.HANDLED;
import static org.huying.dispatch.casefile.Task.Status.RETURN_REQUESTED;
import static org.huying.dispatch.casefile.Task.Status.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huying.chassis.problem.MoveRefused;
import org.huying.dispatch.casefile.Task.Part;
import org.huying.dispatch.casefile.Task.Status;

/** Every legal move of a task (工单). Only a lead asks for a return: a co-handler has nothing to hand on. */
public enum TaskMove {
    /** To one of the unit's own people (转派); the task stays where it is. */
    DELEGATE(Set.of(Part.values()), null, DISPATCHED, ACCEPTED),
    ACCEPT(Set.of(Part.values()), ACCEPTED, DISPATCHED),
    REQUEST_RETURN(Set.of(Part.LEAD), RETURN_REQUESTED, DISPATCHED, ACCEPTED),
    DECLINE_RETURN(Set.of(Part.LEAD), DISPATCHED, RETURN_REQUESTED),
    /** How far the unit has come (进展); a pending return does not stop it from telling. */
    NOTE_PROGRESS(Set.of(Part.values()), null, ACCEPTED, RETURN_REQUESTED),
    /** To its report, before or after. */
    ADD_PHOTO(Set.of(Part.values()), null, ACCEPTED, HANDLED),
    REPORT_HANDLED(Set.of(Part.values()), HANDLED, ACCEPTED),
    REJECT_HANDLING(Set.of(Part.LEAD), ACCEPTED, HANDLED),
    WITHDRAW(Set.of(Part.values()), WITHDRAWN, DISPATCHED, ACCEPTED, RETURN_REQUESTED),
    /** Its case was merged and comes back: the unit has a new task of it. */
    SUPERSEDE(Set.of(Part.LEAD), WITHDRAWN, HANDLED);

    private final Set<Part> parts;
    private final Status to;
    private final Set<Status> from;

    TaskMove(Set<Part> parts, Status to, Status... from) {
        this.parts = parts;
        this.to = to;
        this.from = EnumSet.copyOf(List.of(from));
    }

    Status from(Part part, Status current) {
        if (!has(part, current)) throw new MoveRefused(this, current, allowedFrom(part, current));
        return to == null ? current : to;
    }

    /** The moves a task of that part and status has. */
    public static List<TaskMove> allowedFrom(Part part, Status current) {
        return Arrays.stream(values()).filter(move -> move.has(part, current)).toList();
    }

    private boolean has(Part part, Status current) {
        return parts.contains(part) && from.contains(current);
    }
}

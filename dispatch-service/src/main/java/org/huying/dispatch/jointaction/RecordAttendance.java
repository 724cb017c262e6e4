package org.huying.dispatch.jointaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.CaseTurn;
import org.huying.dispatch.act.RecordedOtherwise;

/** A unit was at a shift, now or some time ago (到岗). However often it comes, it is recorded once. */
@ApplicationScoped
public class RecordAttendance {
    private final CaseTurn turn;
    private final JointActions actions;
    private final Attendances attendances;
    private final JointActionBook book;
    private final Outbox outbox;
    private final Clock clock;

    RecordAttendance(
            CaseTurn turn,
            JointActions actions,
            Attendances attendances,
            JointActionBook book,
            Outbox outbox,
            Clock clock) {
        this.turn = turn;
        this.actions = actions;
        this.attendances = attendances;
        this.book = book;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Attendance handle(String number, UUID shiftId, UUID id, Presence seen, AccessScope caller) {
        turn.take(id);
        JointAction action = actions.held(number, caller);
        Attendance before = attendances.findById(id);
        if (before != null) {
            if (!before.tellsOf(action.id(), shiftId, seen)) throw new RecordedOtherwise(id);
            book.toldBefore(action.id(), before.sequence());
            return before;
        }
        Instant now = clock.instant();
        JointActionEvent.Attended told = action.attend(id, shiftId, seen, caller, now);
        Attendance recorded = new Attendance(told, now);
        attendances.persist(recorded);
        outbox.add(told);
        return recorded;
    }
}

package org.huying.dispatch.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.meeting.Meeting;
import org.huying.dispatch.meeting.MeetingEvent;

/** Where resolutions are entered, moved and told. */
@ApplicationScoped
class ResolutionBook {
    private final Resolutions resolutions;
    private final Outbox outbox;
    private final Clock clock;

    ResolutionBook(Resolutions resolutions, Outbox outbox, Clock clock) {
        this.resolutions = resolutions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** For example {@code M-520102033901-20231205-1-R1}. */
    String nextNumber(Meeting meeting) {
        return meeting.number() + "-R" + resolutions.nextSerial(meeting.id());
    }

    /** Again, for a request that had its effect before. */
    Resolution enteredBefore(String number, AccessScope caller) {
        Resolution entered = resolutions.visible(number, caller);
        outbox.toldBefore(new ConsistencyToken(MeetingEvent.STREAM, entered.id().toString(), entered.sequence()));
        return entered;
    }

    Resolution enter(Resolution resolution, AccessScope caller) {
        outbox.add(resolution.issue(caller, clock.instant()));
        resolutions.persist(resolution);
        return resolution;
    }

    /** Past its day it is first told to be overdue, whether the clock found it yet or not. */
    Resolution move(ResolutionCommand command, BiFunction<Resolution, Instant, ResolutionEvent> move) {
        Resolution moved = resolutions.visible(command);
        Instant now = clock.instant();
        moved.findOverdue(now).ifPresent(outbox::add);
        outbox.add(move.apply(moved, now));
        return moved;
    }
}

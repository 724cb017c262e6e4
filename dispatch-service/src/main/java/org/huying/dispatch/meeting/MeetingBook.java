package org.huying.dispatch.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.BiFunction;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.scope.AccessScope;

/** Where meetings are entered, moved and told. */
@ApplicationScoped
class MeetingBook {
    private final Meetings meetings;
    private final Outbox outbox;
    private final Clock clock;

    MeetingBook(Meetings meetings, Outbox outbox, Clock clock) {
        this.meetings = meetings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** For example {@code M-520102033901-20231205-1}: community, day, serial. */
    String nextNumber(MeetingPlan plan) {
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.ofInstant(plan.from(), VotingRules.ZONE));
        String prefix = "M-" + plan.communityCode() + "-" + day + "-";
        return prefix + meetings.nextSerial(prefix);
    }

    /** Again, for a request that had its effect before. */
    Meeting enteredBefore(String number, AccessScope caller) {
        Meeting entered = meetings.visible(number, caller);
        outbox.toldBefore(new ConsistencyToken(MeetingEvent.STREAM, entered.id().toString(), entered.sequence()));
        return entered;
    }

    Meeting enter(Meeting meeting, AccessScope caller) {
        outbox.add(meeting.plan(caller, clock.instant()));
        meetings.persist(meeting);
        return meeting;
    }

    Meeting move(MeetingCommand command, BiFunction<Meeting, Instant, MeetingEvent> move) {
        Meeting moved = meetings.visible(command);
        outbox.add(move.apply(moved, clock.instant()));
        return moved;
    }

    Instant now() {
        return clock.instant();
    }
}

package org.huying.reporting.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.inbox.ReceivedEvent;

/**
 * One step in the course a concern takes (办理过程) that the ledger shows: who got it, by when it is due, what was put off,
 * given back, excluded.
 *
 * @param ofClock     told by the clock of the case; its sequence is not that of the case
 * @param round       the round it is told of; null where none is told
 * @param dueAt       by when it is to be resolved from here on; null where nothing is told of that
 * @param provisional whether that was counted through a year without a calendar
 * @param detail      review date of a deferral (挂账), ground of an exclusion (剔除); null of any other
 * @param unit        who has the case from here on; null where that stays
 */
record CourseStep(
        UUID concernId,
        boolean ofClock,
        long sequence,
        StepKind kind,
        Integer round,
        Instant dueAt,
        Boolean provisional,
        String detail,
        Unit unit,
        Instant time,
        Instant recorded) {
    private static final String RESOLUTION = "RESOLUTION";

    record Unit(String code, String name) {}

    /** By when something is to be done. */
    record Due(String measure, Instant dueAt, Boolean provisional) {}

    /** The fields that are read of any of them; each has some. */
    record Told(
            UUID concernId,
            Integer round,
            String measure,
            Instant dueAt,
            Boolean provisional,
            List<Due> deadlines,
            LocalDate reviewDate,
            String ground,
            Unit owner) {
        Optional<Due> resolution() {
            List<Due> all = deadlines == null ? List.of(new Due(measure, dueAt, provisional)) : deadlines;
            return all.stream()
                    .filter(due -> RESOLUTION.equals(due.measure()) && due.dueAt() != null)
                    .findFirst();
        }

        String detail() {
            return reviewDate == null ? ground : reviewDate.toString();
        }
    }

    /** Empty for an event that tells of no such step. */
    static Optional<CourseStep> of(ReceivedEvent event) {
        return StepKind.of(event.type()).map(kind -> of(event, kind));
    }

    private static CourseStep of(ReceivedEvent event, StepKind kind) {
        Told told = event.data(Told.class);
        if (told.concernId() == null) throw new MalformedEvent(event.type() + " lacks the concern it speaks of", null);
        Optional<Due> due = told.resolution();
        return new CourseStep(
                told.concernId(),
                kind.isOfClock(),
                event.sequence(),
                kind,
                told.round(),
                due.map(Due::dueAt).orElse(null),
                due.map(Due::provisional).orElse(null),
                told.detail(),
                told.owner(),
                event.time(),
                event.recordedTime());
    }
}

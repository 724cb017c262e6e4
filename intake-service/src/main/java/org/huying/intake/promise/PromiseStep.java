package org.huying.intake.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.inbox.ReceivedEvent;

/**
 * One thing that the clock of a concern's case told about the time to resolve it (办结时限); accepting and the first
 * contact are no business of the reporter's.
 *
 * @param clockSequence in the order of the clock, which is not that of the case
 * @param round         null of a deferral, which is of the round that runs
 * @param dueAt         null of a deferral
 * @param extensions    how often it was extended in its round; told with an extension alone
 * @param reviewDate    told with a deferral alone
 */
record PromiseStep(
        UUID concernId,
        long clockSequence,
        Kind kind,
        Integer round,
        Instant dueAt,
        boolean provisional,
        int extensions,
        LocalDate reviewDate) {
    private static final String RESOLUTION = "RESOLUTION";

    /** The events that are read. */
    enum Kind {
        /** A round began, or went on after a merger was undone. */
        SET("deadline.set.v1"),
        RECOMPUTED("deadline.recomputed.v1"),
        /** Back from a deferral. */
        RESUMED("deadline.resumed.v1"),
        EXTENDED("extension.approved.v1"),
        DEFERRED("deferral.approved.v1");

        private final String eventType;

        Kind(String eventType) {
            this.eventType = eventType;
        }

        private static Optional<Kind> of(String eventType) {
            return Arrays.stream(values())
                    .filter(kind -> kind.eventType.equals(eventType))
                    .findFirst();
        }
    }

    /** The fields that are read of any of them. */
    record Told(
            UUID concernId,
            Integer round,
            List<Due> deadlines,
            String measure,
            Instant dueAt,
            boolean provisional,
            int extensions,
            LocalDate reviewDate) {
        /** How it stands with one measure. */
        record Due(String measure, Instant dueAt, boolean provisional) {}

        /** What is told of the resolution; a start tells it among others, a deferral is of nothing else. */
        Optional<Due> resolution() {
            Due told = new Due(measure, dueAt, provisional);
            return Optional.ofNullable(deadlines).orElse(List.of(told)).stream()
                    .filter(due -> RESOLUTION.equals(due.measure()))
                    .findFirst();
        }
    }

    /** Empty for an event that tells nothing of it. */
    static Optional<PromiseStep> of(ReceivedEvent event) {
        return Kind.of(event.type()).flatMap(kind -> of(event, kind));
    }

    private static Optional<PromiseStep> of(ReceivedEvent event, Kind kind) {
        Told told = event.data(Told.class);
        if (told.concernId() == null) throw lacking(event);
        if (kind == Kind.DEFERRED) return Optional.of(deferred(event, told));
        return told.resolution().map(due -> {
            if (told.round() == null || due.dueAt() == null) throw lacking(event);
            return new PromiseStep(
                    told.concernId(),
                    event.sequence(),
                    kind,
                    told.round(),
                    due.dueAt(),
                    due.provisional(),
                    told.extensions(),
                    null);
        });
    }

    private static PromiseStep deferred(ReceivedEvent event, Told told) {
        if (told.reviewDate() == null) throw lacking(event);
        return new PromiseStep(
                told.concernId(), event.sequence(), Kind.DEFERRED, null, null, false, 0, told.reviewDate());
    }

    private static MalformedEvent lacking(ReceivedEvent event) {
        return new MalformedEvent(event.type() + " lacks a field the promise needs", null);
    }

    /** How the promise stands after it; null where there is still none. */
    Promise after(Promise before) {
        if (kind == Kind.DEFERRED) return before == null ? null : before.deferredUntil(reviewDate);
        boolean sameRound = before != null && before.round() == round;
        if (before != null && round < before.round()) return before;
        int extended = sameRound ? before.extensions() : 0;
        boolean staysDeferred = sameRound && kind == Kind.RECOMPUTED;
        return new Promise(
                round,
                dueAt,
                provisional,
                kind == Kind.EXTENDED ? extensions : extended,
                staysDeferred ? before.deferredUntil() : null);
    }
}

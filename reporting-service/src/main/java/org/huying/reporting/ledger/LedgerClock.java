package org.huying.reporting.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.inbox.ReceivedEvent;

/**
 * What the clock of one concern's case tells about deferral and extension.
 *
 * @param sequence in the order of the clock, which is not that of the case
 * @param round    the round it is told of; null of a deferral, which is always of the round that runs
 */
public record LedgerClock(UUID concernId, long sequence, Kind kind, Integer round, Instant recorded) {
    /** The start of a first round: nothing is deferred or extended, as of every concern without any news. */
    private static final long FIRST = 1;

    /** The events that are read. */
    public enum Kind {
        /** A round began, or went on after a merger was undone: whatever was deferred is not any more. */
        STARTED("deadline.set.v1"),
        DEFERRED("deferral.approved.v1"),
        RESUMED("deadline.resumed.v1"),
        EXTENDED("extension.approved.v1");

        private static final Map<String, Kind> TOLD_BY =
                Stream.of(values()).collect(Collectors.toUnmodifiableMap(kind -> kind.eventType, kind -> kind));

        private final String eventType;

        Kind(String eventType) {
            this.eventType = eventType;
        }

        private static Optional<Kind> of(String eventType) {
            return Optional.ofNullable(TOLD_BY.get(eventType));
        }
    }

    /** The fields that are read of any of them. */
    record Told(UUID concernId, Integer round) {}

    /** Empty for an event that tells nothing of it. */
    public static Optional<LedgerClock> of(ReceivedEvent event) {
        return Kind.of(event.type()).map(kind -> of(event, kind)).filter(told -> told.sequence() > FIRST);
    }

    private static LedgerClock of(ReceivedEvent event, Kind kind) {
        Told told = event.data(Told.class);
        if (told.concernId() == null || kind != Kind.DEFERRED && told.round() == null)
            throw new MalformedEvent(event.type() + " lacks a field the ledger needs", null);
        return new LedgerClock(told.concernId(), event.sequence(), kind, told.round(), event.recordedTime());
    }
}

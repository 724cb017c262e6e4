package org.huying.reporting.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.inbox.ReceivedEvent;

/**
 * What a batch of events changes in one concern's line: the registration if it was among them, the latest state, the
 * latest owner. Registration and case events come on different topics in any order; the line is the same either way.
 */
public record LedgerChange(
        UUID concernId,
        String number,
        Told.Place place,
        Optional<Registration> registration,
        State latest,
        Optional<Ownership> ownership) {

    /** @param placed whether anything finer than the community was named */
    public record Registration(
            String channel, String nature, String topic, Instant at, Instant recorded, boolean placed) {}

    /** @param caseSequence 0 for the registration, then the case's own sequence */
    public record State(
            UUID concernId, long caseSequence, ConcernStatus status, Outcome outcome, Instant time, Instant recorded) {}

    /** Who has the case, and since when. */
    public record Ownership(String code, String name, Instant since) {}

    /** Empty for an event that tells the ledger nothing. */
    public static Optional<LedgerChange> of(ReceivedEvent event) {
        return ConcernStatus.after(event.type()).map(status -> of(event, status));
    }

    private static LedgerChange of(ReceivedEvent event, ConcernStatus status) {
        Told told = Told.by(event, status);
        boolean registers = status == ConcernStatus.REGISTERED;
        State state = new State(
                told.concernId(),
                registers ? 0 : event.sequence(),
                status,
                told.outcome(),
                event.time(),
                event.recordedTime());
        return new LedgerChange(
                told.concernId(),
                told.number(),
                told.where(),
                registers ? Optional.of(registration(told, event)) : Optional.empty(),
                state,
                Optional.ofNullable(told.owner())
                        .map(owner -> new Ownership(owner.code(), owner.name(), event.time())));
    }

    private static Registration registration(Told told, ReceivedEvent event) {
        return new Registration(
                told.channel(),
                told.nature(),
                told.topic(),
                event.time(),
                event.recordedTime(),
                told.where().isLocated());
    }

    /** Both changes in one; the place is where the concern was registered, whatever a case says later. */
    LedgerChange and(LedgerChange other) {
        LedgerChange newer = other.latest.caseSequence() > latest.caseSequence() ? other : this;
        LedgerChange older = newer == this ? other : this;
        return new LedgerChange(
                concernId,
                number,
                other.registration.isPresent() ? other.place : place,
                registration.or(() -> other.registration),
                newer.latest,
                newer.ownership.or(() -> older.ownership));
    }
}

package org.huying.reporting.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.inbox.ReceivedEvent;

/**
 * What a batch of events changes in one concern's line: the registration if it was among them, the latest state, the
 * latest owner. Registration and case events come on different topics in any order; folding is the same either way.
 */
record LedgerChange(
        UUID concernId,
        String number,
        String communityCode,
        String gridCode,
        Optional<Registration> registration,
        State latest,
        Optional<Told.Owner> owner) {

    record Registration(String channel, String nature, String topic, Instant at, Instant recorded) {}

    /** @param caseSequence 0 for the registration, then the case's own sequence */
    record State(
            UUID concernId, long caseSequence, ConcernStatus status, String outcome, Instant time, Instant recorded) {}

    /** Folds the events of one concern, which are in the order in which they came. */
    static LedgerChange fold(List<ReceivedEvent> events) {
        LedgerChange folded = null;
        for (ReceivedEvent event : events) {
            LedgerChange next = of(event);
            folded = folded == null ? next : folded.then(next);
        }
        return folded;
    }

    static LedgerChange of(ReceivedEvent event) {
        Told told = Told.by(event);
        ConcernStatus status = ConcernStatus.after(event.type()).orElseThrow();
        boolean registers = status == ConcernStatus.REGISTERED;
        Optional<Registration> registration = registers
                ? Optional.of(new Registration(
                        told.channel(), told.nature(), told.topic(), event.time(), event.recordedTime()))
                : Optional.empty();
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
                told.community(),
                told.grid(),
                registration,
                state,
                Optional.ofNullable(told.owner()));
    }

    private LedgerChange then(LedgerChange next) {
        State newest = next.latest.caseSequence() > latest.caseSequence() ? next.latest : latest;
        return new LedgerChange(
                concernId,
                number,
                communityCode,
                gridCode,
                next.registration.or(() -> registration),
                newest,
                next.owner.or(() -> owner));
    }
}

package org.huying.reporting.tally;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.ledger.ConcernStatus;
import org.huying.reporting.ledger.Exit;
import org.huying.reporting.ledger.LedgerChange;
import org.huying.reporting.ledger.LedgerClock;
import org.huying.reporting.ledger.LedgerExit;
import org.huying.reporting.ledger.LedgerMerge;
import org.huying.reporting.summary.Origin;
import org.huying.reporting.summary.Standing;

/**
 * As much of one concern as decides where it is counted. News of it may come in any order and twice: {@link #and} gives the
 * same whichever comes first.
 *
 * @param registered null while its registration is not here; until then it is counted nowhere
 * @param exit       how it left in intake; null where it did not
 * @param excluded   whether it was excluded from rates (剔除)
 * @param latest     when the system learned of the last of all this
 */
record CountedConcern(
        UUID concernId,
        Registered registered,
        CaseState state,
        Merging merging,
        Exit exit,
        Clocking clock,
        boolean excluded,
        Instant latest) {
    private static final String EXCLUSION = "exclusion.approved.v1";
    private static final String PRAISE = "PRAISE";

    /** @param placed whether anything finer than the community was said of where it is */
    record Registered(Origin origin, boolean placed, Instant at) {}

    /** What is read of an exclusion. */
    record Excluded(UUID concernId) {
        Excluded {
            if (concernId == null) throw new MalformedEvent(EXCLUSION + " lacks the concern it speaks of", null);
        }
    }

    private CountedConcern(UUID concernId, Instant latest) {
        this(concernId, null, CaseState.NONE, Merging.NONE, null, Clocking.NONE, false, latest);
    }

    /** What one event tells of it; empty for an event that moves no figure. */
    static Optional<CountedConcern> of(ReceivedEvent event) {
        List<CountedConcern> told = new ArrayList<>();
        LedgerChange.of(event).map(CountedConcern::changed).ifPresent(told::add);
        LedgerMerge.of(event)
                .map(merge -> new CountedConcern(merge.concernId(), merge.recorded())
                        .with(new Merging(merge.sequence(), merge.intoNumber() != null)))
                .ifPresent(told::add);
        LedgerExit.of(event)
                .map(exit -> new CountedConcern(exit.concernId(), exit.recorded()).with(exit.kind()))
                .ifPresent(told::add);
        LedgerClock.of(event)
                .map(clock -> new CountedConcern(clock.concernId(), clock.recorded()).with(Clocking.of(clock)))
                .ifPresent(told::add);
        if (event.type().equals(EXCLUSION))
            told.add(new CountedConcern(event.data(Excluded.class).concernId(), event.recordedTime()).leftOut());
        return told.stream().reduce(CountedConcern::and);
    }

    private static CountedConcern changed(LedgerChange change) {
        Registered registered = change.registration()
                .map(it -> new Registered(
                        new Origin(
                                change.place().communityCode(),
                                change.place().gridCode(),
                                it.channel(),
                                it.topic(),
                                it.nature()),
                        it.placed(),
                        it.at()))
                .orElse(null);
        LedgerChange.State latest = change.latest();
        CaseState state = new CaseState(latest.caseSequence(), latest.status(), latest.outcome());
        return new CountedConcern(
                change.concernId(), registered, state, Merging.NONE, null, Clocking.NONE, false, latest.recorded());
    }

    private CountedConcern with(Merging decided) {
        return new CountedConcern(concernId, registered, state, decided, exit, clock, excluded, latest);
    }

    private CountedConcern with(Exit left) {
        return new CountedConcern(concernId, registered, state, merging, left, clock, excluded, latest);
    }

    private CountedConcern with(Clocking told) {
        return new CountedConcern(concernId, registered, state, merging, exit, told, excluded, latest);
    }

    private CountedConcern leftOut() {
        return new CountedConcern(concernId, registered, state, merging, exit, clock, true, latest);
    }

    CountedConcern and(CountedConcern other) {
        return new CountedConcern(
                concernId,
                registered == null ? other.registered : registered,
                state.and(other.state),
                merging.and(other.merging),
                exit == null ? other.exit : exit,
                clock.and(other.clock),
                excluded || other.excluded,
                latest.isBefore(other.latest) ? other.latest : latest);
    }

    /** A praise is no concern anybody has to act on, and counted apart. */
    boolean isCounted() {
        return registered != null && !registered.origin().nature().equals(PRAISE);
    }

    Standing standing() {
        ConcernStatus status = state.status() == null ? ConcernStatus.REGISTERED : state.status();
        return new Standing(
                status, state.outcome(), merging.merged(), exit, clock.openAs(), registered.placed(), excluded);
    }
}

package org.huying.reporting.summary;

import java.util.ArrayList;
import java.util.List;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.ledger.ConcernStatus;
import org.huying.reporting.ledger.Exit;
import org.huying.reporting.ledger.Outcome;
import org.huying.reporting.testing.ConcernLife;

/** The slow and plain way to count: walk through every life and ask what was known of it then. */
final class CountedByHand {
    private CountedByHand() {}

    record Read(String channel, String topic, String nature, Place place, Outcome outcome, int round) {
        record Place(String communityCode, String gridCode) {}
    }

    record Withdrawn(boolean caseGoesOn) {}

    static List<Cell> cells(List<ConcernLife> lives, Window window) {
        List<Cell> cells = new ArrayList<>();
        for (ConcernLife life : lives) {
            ReceivedEvent registration = life.registration();
            boolean isIn = !registration.time().isBefore(window.from())
                    && registration.time().isBefore(window.to());
            boolean isPraise = registration.data(Read.class).nature().equals("PRAISE");
            if (isIn && !isPraise && isKnown(registration, window)) cells.add(cell(life, window));
        }
        return cells;
    }

    private static Cell cell(ConcernLife life, Window window) {
        Read registered = life.registration().data(Read.class);
        ConcernStatus status = ConcernStatus.REGISTERED;
        Outcome outcome = null;
        for (ReceivedEvent event : life.caseEvents()) {
            if (!isKnown(event, window)) continue;
            status = statusAfter(event.type());
            outcome = event.data(Read.class).outcome();
        }
        return new Cell(
                new Origin(
                        registered.place().communityCode(),
                        registered.place().gridCode(),
                        registered.channel(),
                        registered.topic(),
                        registered.nature()),
                new Standing(
                        status,
                        outcome,
                        isMerged(life, window),
                        exit(life, window),
                        openAs(life, window),
                        true,
                        isExcluded(life, window)),
                1);
    }

    private static boolean isExcluded(ConcernLife life, Window window) {
        for (ReceivedEvent event : life.clockEvents())
            if (isKnown(event, window) && event.type().equals("exclusion.approved.v1")) return true;
        return false;
    }

    /** Walks through what the clock told: a new round forgets the extensions of the one before. */
    private static OpenAs openAs(ConcernLife life, Window window) {
        boolean deferred = false;
        int round = 0;
        int extendedIn = -1;
        for (ReceivedEvent event : life.clockEvents()) {
            if (!isKnown(event, window) || event.type().startsWith("exclusion.")) continue;
            round = Math.max(round, event.data(Read.class).round());
            switch (event.type()) {
                case "deferral.approved.v1" -> deferred = true;
                case "extension.approved.v1" ->
                    extendedIn = event.data(Read.class).round();
                default -> deferred = false;
            }
        }
        if (deferred) return OpenAs.DEFERRED;
        return extendedIn == round ? OpenAs.EXTENDED : OpenAs.IN_PROGRESS;
    }

    private static boolean isMerged(ConcernLife life, Window window) {
        boolean merged = false;
        for (ReceivedEvent event : life.concernEvents())
            if (isKnown(event, window) && event.type().endsWith("merged.v1"))
                merged = event.type().equals("concern.merged.v1");
        return merged;
    }

    private static Exit exit(ConcernLife life, Window window) {
        for (ReceivedEvent event : life.concernEvents()) {
            if (!isKnown(event, window)) continue;
            if (event.type().equals("concern.declined.v1")) return Exit.DECLINED;
            boolean withdrawn = event.type().equals("concern.withdrawn.v1");
            if (withdrawn && !event.data(Withdrawn.class).caseGoesOn()) return Exit.WITHDRAWN;
        }
        return null;
    }

    private static boolean isKnown(ReceivedEvent event, Window window) {
        return !event.recordedTime().isAfter(window.asOf());
    }

    private static ConcernStatus statusAfter(String type) {
        return switch (type) {
            case "case.filed.v1" -> ConcernStatus.FILED;
            case "case.dispatched.v1" -> ConcernStatus.DISPATCHED;
            case "case.accepted.v1", "case.handling-rejected.v1" -> ConcernStatus.ACCEPTED;
            case "case.handled.v1" -> ConcernStatus.HANDLED;
            case "case.verified.v1" -> ConcernStatus.VERIFIED;
            case "case.followed-up.v1" -> ConcernStatus.FOLLOWED_UP;
            case "case.closed.v1" -> ConcernStatus.CLOSED;
            default -> throw new IllegalArgumentException(type);
        };
    }
}

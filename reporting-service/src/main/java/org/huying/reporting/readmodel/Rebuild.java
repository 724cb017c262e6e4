package org.huying.reporting.readmodel;

import java.time.Instant;
import java.util.UUID;

/**
 * One time a read model was built anew from the journal.
 *
 * @param position    of the last event of the journal that is folded in
 * @param eventsTotal as many as the journal held for it when it began, and those that came since
 * @param millis      real milliseconds it has worked
 * @param finishedAt  null while it is under way
 * @param failure     why it did not come to its end, in words that quote nothing of an event; null otherwise
 */
public record Rebuild(
        UUID id,
        String readModel,
        RebuildStatus status,
        long position,
        long eventsDone,
        long eventsTotal,
        long millis,
        Instant startedAt,
        Instant finishedAt,
        String failure) {
    static Rebuild begun(UUID id, String readModel, Instant now) {
        return new Rebuild(id, readModel, RebuildStatus.PREPARING, 0, 0, 0, 0, now, null, null);
    }

    /** Events a second; null while there is nothing to tell it from. */
    public Long rate() {
        return millis == 0 || eventsDone == 0 ? null : Math.round(1000.0 * eventsDone / millis);
    }
}

package org.huying.reporting.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.inbox.ReceivedEvent;

/** That intake let a concern go, for good. */
public record LedgerExit(UUID concernId, Exit kind, Instant recorded) {
    private static final String DECLINED = "concern.declined.v1";
    private static final String WITHDRAWN = "concern.withdrawn.v1";

    /** The fields that are read of either event. */
    record Told(UUID concernId, Boolean caseGoesOn) {}

    /** Empty for an event that tells of none; also where others still want what one of them withdrew. */
    public static Optional<LedgerExit> of(ReceivedEvent event) {
        boolean withdrawn = event.type().equals(WITHDRAWN);
        if (!withdrawn && !event.type().equals(DECLINED)) return Optional.empty();
        Told told = event.data(Told.class);
        if (told.concernId() == null || withdrawn && told.caseGoesOn() == null)
            throw new MalformedEvent(event.type() + " lacks a field the ledger needs", null);
        if (withdrawn && told.caseGoesOn()) return Optional.empty();
        Exit kind = withdrawn ? Exit.WITHDRAWN : Exit.DECLINED;
        return Optional.of(new LedgerExit(told.concernId(), kind, event.recordedTime()));
    }
}

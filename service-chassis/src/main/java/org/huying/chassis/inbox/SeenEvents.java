package org.huying.chassis.inbox;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Remembers, in the running transaction, which events were seen. */
public interface SeenEvents {
    /** Remembers the events and returns the ids of those not seen before. */
    Set<UUID> remember(List<ReceivedEvent> events);
}

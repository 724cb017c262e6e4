package org.huying.dispatch.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;

/** The alarms of subscriptions that were disabled, to the desk. */
@ApplicationScoped
public class ReadSubscriptionAlarms {
    /** Greater than every UUIDv7. */
    private static final UUID NEWEST = new UUID(-1L, -1L);

    private final SubscriptionAlarms alarms;

    ReadSubscriptionAlarms(SubscriptionAlarms alarms) {
        this.alarms = alarms;
    }

    @Transactional
    public SubscriptionAlarm one(UUID id) {
        return alarms.one(id);
    }

    /** Newest first. */
    @Transactional
    public Page<SubscriptionAlarm> list(boolean openOnly, Optional<UUID> before, int limit) {
        return Page.of(alarms.list(openOnly, before.orElse(NEWEST), limit + 1), limit, last -> Cursor.of(last.id()));
    }
}

package org.huying.chassis.housekeeping;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What every service forgets. An answer is repeated for 48 hours under its idempotency key. An event id stays far longer
 * than Kafka can deliver the event again: topics keep a record seven days and then until its segment is full or a week
 * old; longer ones need a longer {@code huying.inbox.keep}. Only a compacted topic delivers for ever, and what listens to
 * one lets the later sequence win.
 */
@Dependent
class ChassisRows {
    @Produces
    @Singleton
    Perishable eventIds(@ConfigProperty(name = "huying.inbox.keep", defaultValue = "30d") Duration keep) {
        return new Perishable("inbox", "received_at", keep);
    }

    @Produces
    @Singleton
    Perishable answers(@ConfigProperty(name = "huying.idempotency.keep", defaultValue = "48h") Duration keep) {
        return new Perishable("idempotency_key", "created_at", keep);
    }
}

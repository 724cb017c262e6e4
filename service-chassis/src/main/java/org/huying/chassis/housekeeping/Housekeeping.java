package org.huying.chassis.housekeeping;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Forgets what nobody can ask for any more. An answer is repeated for 48 hours under its idempotency key. An event id
 * stays far longer than Kafka can deliver the event again: topics keep a record seven days and then until its segment
 * is full or a week old; longer ones need a longer {@code huying.inbox.keep}. Only a compacted topic delivers for ever,
 * and what listens to one lets the later sequence win.
 */
@ApplicationScoped
class Housekeeping {
    private static final Logger LOG = Logger.getLogger(Housekeeping.class);

    private final ExpiredRows expired;
    private final Map<Perishable, Duration> keep;

    Housekeeping(
            ExpiredRows expired,
            @ConfigProperty(name = "huying.inbox.keep", defaultValue = "30d") Duration events,
            @ConfigProperty(name = "huying.idempotency.keep", defaultValue = "48h") Duration answers) {
        this.expired = expired;
        this.keep = Map.of(Perishable.INBOX, events, Perishable.IDEMPOTENCY_KEYS, answers);
    }

    @Scheduled(
            identity = "housekeeping",
            every = "${huying.housekeeping.every:1h}",
            delayed = "${huying.housekeeping.delay:5m}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void clean() {
        keep.forEach((kind, age) -> {
            try {
                long deleted = expired.delete(kind, age);
                if (deleted > 0) LOG.infof("%d rows of %s were older than %s", deleted, kind.table(), age);
            } catch (RuntimeException unreachable) {
                LOG.warnf(
                        "%s was not cleaned (%s), next time",
                        kind.table(), unreachable.getClass().getSimpleName());
            }
        });
    }
}

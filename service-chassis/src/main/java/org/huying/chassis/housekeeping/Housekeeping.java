package org.huying.chassis.housekeeping;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import org.jboss.logging.Logger;

/** Forgets what nobody can ask for any more, table by table. */
@ApplicationScoped
class Housekeeping {
    private static final Logger LOG = Logger.getLogger(Housekeeping.class);

    private final ExpiredRows expired;
    private final Instance<Perishable> kinds;

    Housekeeping(ExpiredRows expired, @Any Instance<Perishable> kinds) {
        this.expired = expired;
        this.kinds = kinds;
    }

    @Scheduled(
            identity = "housekeeping",
            every = "${huying.housekeeping.every:1h}",
            delayed = "${huying.housekeeping.delay:5m}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void clean() {
        kinds.forEach(kind -> {
            try {
                long deleted = expired.delete(kind);
                if (deleted > 0) LOG.infof("%d rows of %s were older than %s", deleted, kind.table(), kind.keep());
            } catch (RuntimeException unreachable) {
                LOG.warnf(
                        "%s was not cleaned (%s), next time",
                        kind.table(), unreachable.getClass().getSimpleName());
            }
        });
    }
}

package org.huying.reporting.hotspot;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.huying.chassis.schedule.Spread;
import org.jboss.logging.Logger;

/** Settles once a second what there is news of; of several replicas one at a time. */
@ApplicationScoped
class SettlingWatch {
    private static final Logger LOG = Logger.getLogger(SettlingWatch.class);

    private static final int SOME = 1_000;

    /** All concerns are counted anew at the first start and after rebuilds. */
    private static final int LONGEST_SECONDS = 600;

    private final SettleSpots settle;

    SettlingWatch(SettleSpots settle) {
        this.settle = settle;
    }

    @Scheduled(
            identity = "hot-spots",
            every = "${huying.reporting.hot-spots.settle-every:1s}",
            executionMaxDelay = Spread.OVER,
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            boolean more = settle();
            while (more) more = settle();
        } catch (RuntimeException unreachable) {
            LOG.warnf(
                    "hot spots were not settled (%s), next time",
                    unreachable.getClass().getSimpleName());
        }
    }

    private boolean settle() {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> settle.handle(SOME));
    }
}

package org.huying.dispatch.whistle;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.huying.chassis.schedule.Spread;
import org.jboss.logging.Logger;

/** Looks for missed calls once a second, and after an outage until none is left. */
@ApplicationScoped
class WhistleWatch {
    private static final Logger LOG = Logger.getLogger(WhistleWatch.class);

    private final FindMissedCalls missed;

    WhistleWatch(FindMissedCalls missed) {
        this.missed = missed;
    }

    @Scheduled(
            identity = "missed-whistles",
            every = "${huying.whistle.watch:1s}",
            executionMaxDelay = Spread.OVER,
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            while (missed.handle() == FindMissedCalls.AT_A_TIME) LOG.debug("more whistles are overdue");
        } catch (RuntimeException unreachable) {
            LOG.warnf(
                    "missed calls were not looked for (%s), next time",
                    unreachable.getClass().getSimpleName());
        }
    }
}

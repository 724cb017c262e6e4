package org.huying.dispatch.hazard;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.huying.chassis.schedule.Spread;
import org.jboss.logging.Logger;

/** Looks for overdue hazards once a second, and after an outage until none is left. */
@ApplicationScoped
class OverdueWatch {
    private static final Logger LOG = Logger.getLogger(OverdueWatch.class);

    private final FindOverdueHazards overdue;

    OverdueWatch(FindOverdueHazards overdue) {
        this.overdue = overdue;
    }

    @Scheduled(
            identity = "overdue-hazards",
            every = "${huying.hazard.watch:1s}",
            executionMaxDelay = Spread.OVER,
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            while (overdue.handle() == FindOverdueHazards.AT_A_TIME) LOG.debug("more hazards are overdue");
        } catch (RuntimeException unreachable) {
            LOG.warnf(
                    "overdue hazards were not looked for (%s), next time",
                    unreachable.getClass().getSimpleName());
        }
    }
}

package org.huying.dispatch.resolution;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.huying.chassis.schedule.Spread;
import org.jboss.logging.Logger;

/** Looks for overdue resolutions once a second, and after an outage until none is left. */
@ApplicationScoped
class ResolutionWatch {
    private static final Logger LOG = Logger.getLogger(ResolutionWatch.class);

    private final FindOverdueResolutions overdue;

    ResolutionWatch(FindOverdueResolutions overdue) {
        this.overdue = overdue;
    }

    @Scheduled(
            identity = "overdue-resolutions",
            every = "${huying.resolution.watch:1s}",
            executionMaxDelay = Spread.OVER,
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            while (overdue.handle() == FindOverdueResolutions.AT_A_TIME) LOG.debug("more resolutions are overdue");
        } catch (RuntimeException unreachable) {
            LOG.warnf(
                    "overdue resolutions were not looked for (%s), next time",
                    unreachable.getClass().getSimpleName());
        }
    }
}

package org.huying.dispatch.watch;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.huying.chassis.schedule.Spread;
import org.jboss.logging.Logger;

/** Looks once a second for watches that are over by the clock of the town, and after an outage until none is left. */
@ApplicationScoped
class WatchWorker {
    private static final Logger LOG = Logger.getLogger(WatchWorker.class);

    private final EndWatches end;

    WatchWorker(EndWatches end) {
        this.end = end;
    }

    @Scheduled(
            identity = "recurrence-watches",
            every = "${huying.watch.every:1s}",
            executionMaxDelay = Spread.OVER,
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            while (end.handle() == EndWatches.AT_A_TIME) LOG.debug("more watches are over");
        } catch (RuntimeException unreachable) {
            LOG.warnf(
                    "watches that are over were not looked for (%s), next time",
                    unreachable.getClass().getSimpleName());
        }
    }
}

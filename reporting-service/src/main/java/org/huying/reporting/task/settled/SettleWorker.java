package org.huying.reporting.task.settled;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.huying.chassis.schedule.Spread;
import org.jboss.logging.Logger;

/** Settles what had news once a second, and where much is left to settle until nothing is. */
@ApplicationScoped
class SettleWorker {
    private static final Logger LOG = Logger.getLogger(SettleWorker.class);

    private final SettleTasks settle;

    SettleWorker(SettleTasks settle) {
        this.settle = settle;
    }

    @Scheduled(
            identity = "unsettled-tasks",
            every = "${huying.tasks.settle:1s}",
            executionMaxDelay = Spread.OVER,
            concurrentExecution = ConcurrentExecution.SKIP)
    void settle() {
        try {
            while (settle.handle()) LOG.debug("more tasks are to be settled");
        } catch (RuntimeException unreachable) {
            LOG.warnf(
                    "tasks were not settled (%s), next time",
                    unreachable.getClass().getSimpleName());
        }
    }
}

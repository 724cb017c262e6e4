package org.huying.intake.erasure;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.huying.chassis.schedule.Spread;
import org.jboss.logging.Logger;

/** Looks now and then for endings to plan after and for reporters whose time has come, until none is left. */
@ApplicationScoped
class RetentionWatch {
    private static final Logger LOG = Logger.getLogger(RetentionWatch.class);

    private final RetainReporters retain;

    RetentionWatch(RetainReporters retain) {
        this.retain = retain;
    }

    @Scheduled(
            identity = "reporter-retention",
            every = "${huying.reporter-retention.watch:5s}",
            executionMaxDelay = Spread.OVER,
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            while (retain.plan() == RetainReporters.AT_A_TIME) LOG.debug("more endings have to be planned after");
            while (retain.purge() == RetainReporters.AT_A_TIME) LOG.debug("more reporters have to go");
        } catch (RuntimeException unreachable) {
            LOG.warnf(
                    "reporters were not erased (%s), next time",
                    unreachable.getClass().getSimpleName());
        }
    }
}

package org.huying.intake.duplicate;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.huying.chassis.schedule.Spread;
import org.jboss.logging.Logger;

/** Looks once a second for what was registered, and once a minute for what was committed late. */
@ApplicationScoped
class ProposalWatch {
    private static final Logger LOG = Logger.getLogger(ProposalWatch.class);

    private final ProposeMergers propose;

    ProposalWatch(ProposeMergers propose) {
        this.propose = propose;
    }

    @Scheduled(
            identity = "merge-proposals",
            every = "${huying.duplicates.every:1s}",
            executionMaxDelay = Spread.OVER,
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        unlessUnreachable(propose::handle);
    }

    @Scheduled(
            identity = "late-merge-proposals",
            every = "${huying.duplicates.look-back-every:1m}",
            executionMaxDelay = Spread.OVER,
            concurrentExecution = ConcurrentExecution.SKIP)
    void lookBack() {
        unlessUnreachable(propose::lookBack);
    }

    private static void unlessUnreachable(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException unreachable) {
            LOG.warnf(
                    "concerns were not compared (%s), next time",
                    unreachable.getClass().getSimpleName());
        }
    }
}

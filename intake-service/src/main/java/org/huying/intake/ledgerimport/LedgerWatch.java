package org.huying.intake.ledgerimport;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.huying.chassis.schedule.Spread;
import org.jboss.logging.Logger;

/** Looks once a second for imports to work on, and once a minute for rows that have to go. */
@ApplicationScoped
class LedgerWatch {
    private static final Logger LOG = Logger.getLogger(LedgerWatch.class);

    private final WorkOnLedgers work;
    private final PurgeLedgers purge;

    LedgerWatch(WorkOnLedgers work, PurgeLedgers purge) {
        this.work = work;
        this.purge = purge;
    }

    @Scheduled(
            identity = "ledger-imports",
            every = "${huying.ledger-import.watch:1s}",
            executionMaxDelay = Spread.OVER,
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            while (work.some()) LOG.debug("looking for the next import");
        } catch (RuntimeException unreachable) {
            LOG.warnf(
                    "ledger imports wait (%s), next time",
                    unreachable.getClass().getSimpleName());
        }
    }

    @Scheduled(
            identity = "ledger-imports-purge",
            every = "${huying.ledger-import.purge-every:1m}",
            executionMaxDelay = Spread.OVER,
            concurrentExecution = ConcurrentExecution.SKIP)
    void clean() {
        try {
            while (purge.handle() == PurgeLedgers.AT_A_TIME) LOG.debug("more ledgers have to go");
        } catch (RuntimeException unreachable) {
            LOG.warnf(
                    "ledgers were not purged (%s), next time",
                    unreachable.getClass().getSimpleName());
        }
    }
}

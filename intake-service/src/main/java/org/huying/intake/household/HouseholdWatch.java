package org.huying.intake.household;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.huying.chassis.schedule.Spread;
import org.jboss.logging.Logger;

/** Looks once a second for households whose time has come, and after an outage until none is left. */
@ApplicationScoped
class HouseholdWatch {
    private static final Logger LOG = Logger.getLogger(HouseholdWatch.class);

    private final PurgeHouseholds purge;

    HouseholdWatch(PurgeHouseholds purge) {
        this.purge = purge;
    }

    @Scheduled(
            identity = "reported-households",
            every = "${huying.reported-household.watch:1s}",
            executionMaxDelay = Spread.OVER,
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            while (purge.handle() == PurgeHouseholds.AT_A_TIME) LOG.debug("more households have to go");
        } catch (RuntimeException unreachable) {
            LOG.warnf(
                    "households were not purged (%s), next time",
                    unreachable.getClass().getSimpleName());
        }
    }
}

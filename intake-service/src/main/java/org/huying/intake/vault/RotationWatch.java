package org.huying.intake.vault;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.huying.chassis.schedule.Spread;
import org.jboss.logging.Logger;

/** Looks for a rotation that is under way, also one whose replica was killed, and goes on with it. */
@ApplicationScoped
class RotationWatch {
    private static final Logger LOG = Logger.getLogger(RotationWatch.class);

    private final RewrapKeys rewrap;

    RotationWatch(RewrapKeys rewrap) {
        this.rewrap = rewrap;
    }

    @Scheduled(
            identity = "key-rotation",
            every = "${huying.vault.rotation-watch:1s}",
            executionMaxDelay = Spread.OVER,
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            while (rewrap.handle()) LOG.debug("more keys have to be wrapped anew");
        } catch (RuntimeException unreachable) {
            LOG.warnf(
                    "keys were not wrapped anew (%s), next time",
                    unreachable.getClass().getSimpleName());
        }
    }
}

package org.huying.dispatch.deadline;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.schedule.Spread;
import org.jboss.logging.Logger;

/** Every second of real time asks what has fallen due by the clock of the town, on every replica. */
@ApplicationScoped
class ClockWorker {
    private static final Logger LOG = Logger.getLogger(ClockWorker.class);

    private final RingClocks ring;
    private final RecomputeDeadlines recompute;

    ClockWorker(RingClocks ring, RecomputeDeadlines recompute) {
        this.ring = ring;
        this.recompute = recompute;
    }

    @Scheduled(
            identity = "deadlines",
            every = "${huying.deadlines.every:1s}",
            executionMaxDelay = Spread.OVER,
            concurrentExecution = ConcurrentExecution.SKIP)
    void tellWhatIsDue() {
        try {
            int told;
            do told = ring.handle();
            while (told > 0);
        } catch (RuntimeException unreachable) {
            LOG.warnf(
                    "deadlines were not told (%s), next time",
                    unreachable.getClass().getSimpleName());
        }
    }

    @Scheduled(
            identity = "provisional-deadlines",
            every = "${huying.deadlines.recompute-every:30s}",
            executionMaxDelay = Spread.OVER,
            concurrentExecution = ConcurrentExecution.SKIP)
    void countAgain() {
        UUID last = RecomputeDeadlines.START;
        for (List<UUID> cases;
                !(cases = recompute.provisionalAfter(last)).isEmpty();
                last = cases.get(cases.size() - 1)) cases.forEach(this::countAgain);
    }

    private void countAgain(UUID caseId) {
        try {
            recompute.handle(caseId);
        } catch (RuntimeException uncounted) {
            LOG.errorf(uncounted, "the deadlines of case %s stay provisional", caseId);
        }
    }
}

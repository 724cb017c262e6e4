package org.huying.dispatch.proactive;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.huying.chassis.schedule.Spread;
import org.jboss.logging.Logger;

/** Looks for hot spots now and then, where a case came or an hour went by in the town since it last looked. */
@ApplicationScoped
class HotSpotWatch {
    private static final Logger LOG = Logger.getLogger(HotSpotWatch.class);
    private static final Duration HOUR = Duration.ofHours(1);

    private final FindHotSpots find;
    private final HotSpots hotSpots;
    private final Clock clock;
    private UUID newest;
    private Instant looked = Instant.MIN;

    HotSpotWatch(FindHotSpots find, HotSpots hotSpots, Clock clock) {
        this.find = find;
        this.hotSpots = hotSpots;
        this.clock = clock;
    }

    @Scheduled(
            identity = "hot-spots",
            every = "${huying.hot-spots.watch:15s}",
            executionMaxDelay = Spread.OVER,
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            UUID now = hotSpots.newestCase();
            Instant at = clock.instant();
            boolean hourPassed = looked.equals(Instant.MIN)
                    || Duration.between(looked, at).abs().compareTo(HOUR) >= 0;
            if (Objects.equals(now, newest) && !hourPassed) return;
            find.handle();
            newest = now;
            looked = at;
        } catch (RuntimeException unreachable) {
            LOG.warnf(
                    "hot spots were not looked for (%s), next time",
                    unreachable.getClass().getSimpleName());
        }
    }
}

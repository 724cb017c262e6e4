package org.huying.dispatch.notice;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Deletes notices when no partner can be expected to come back for them any more. What somebody has still to carry to a
 * unit stays, however old.
 */
@ApplicationScoped
class ForgetOldNotices {
    private static final Logger LOG = Logger.getLogger(ForgetOldNotices.class);

    private final ForgottenNotices notices;
    private final Instance<NoticeHold> holds;
    private final Duration keep;

    ForgetOldNotices(
            ForgottenNotices notices,
            @Any Instance<NoticeHold> holds,
            @ConfigProperty(name = "huying.notices.keep", defaultValue = "30d") Duration keep) {
        this.notices = notices;
        this.holds = holds;
        this.keep = keep;
    }

    @Scheduled(
            identity = "forget-notices",
            every = "${huying.housekeeping.every:1h}",
            delayed = "${huying.housekeeping.delay:5m}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        try {
            forget(keep);
        } catch (RuntimeException unreachable) {
            LOG.warnf("old notices stay (%s), next time", unreachable.getClass().getSimpleName());
        }
    }

    void forget(Duration age) {
        Map<String, Long> neededAfter = new HashMap<>();
        holds.forEach(hold -> hold.neededAfter().forEach((unit, after) -> neededAfter.merge(unit, after, Math::min)));
        for (String unit : notices.units()) {
            long deleted = notices.forget(unit, age, neededAfter.getOrDefault(unit, Long.MAX_VALUE));
            if (deleted > 0) LOG.infof("%d notices of %s were older than %s", deleted, unit, age);
        }
    }
}

package org.huying.dispatch.routing.alarm;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.huying.dispatch.routing.rule.AskedRule;
import org.jboss.logging.Logger;

/**
 * Takes note of every rule that failed: counted each time, and told to the table of alarms once in five seconds at
 * most, so that a rule that fails for thousands does not slow their filing. Never fails itself.
 */
@ApplicationScoped
public class FailedRules {
    private static final Logger LOG = Logger.getLogger(FailedRules.class);
    private static final long PAUSE = Duration.ofSeconds(5).toNanos();

    private final RaiseAlarm raise;
    private final MeterRegistry meters;
    private final Map<String, Long> told = new ConcurrentHashMap<>();

    FailedRules(RaiseAlarm raise, MeterRegistry meters) {
        this.raise = raise;
        this.meters = meters;
    }

    public void tell(int version, AskedRule failed) {
        meters.counter("huying.routing.rule.failed", "rule", failed.rule()).increment();
        long now = System.nanoTime();
        Long before = told.get(key(version, failed.rule()));
        if (before != null && now - before < PAUSE) return;
        told.put(key(version, failed.rule()), now);
        try {
            raise.handle(version, failed);
        } catch (RuntimeException unheard) {
            LOG.errorf(
                    "the alarm of routing rule %s could not be raised: %s",
                    failed.rule(), unheard.getClass().getSimpleName());
        }
    }

    /** The next failure is told at once: the alarm was acknowledged. */
    void forget(Alarm acknowledged) {
        told.remove(key(acknowledged.ruleSetVersion(), acknowledged.rule()));
    }

    private static String key(int version, String rule) {
        return version + ":" + rule;
    }
}

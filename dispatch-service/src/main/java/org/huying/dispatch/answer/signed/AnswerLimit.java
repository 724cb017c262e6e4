package org.huying.dispatch.answer.signed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.problem.TooMany;

/** How often a subscription may answer (per replica): a partner's system that runs wild slows nobody else. */
@ApplicationScoped
public class AnswerLimit {
    private final Cache<UUID, Bucket> buckets =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(10)).build();
    private final int perMinute;

    AnswerLimit(@ConfigProperty(name = "huying.answers.per-minute", defaultValue = "600") int perMinute) {
        this.perMinute = perMinute;
    }

    /** Refuses the one that is too much; only who has proved to be the subscriber is counted. */
    public void count(UUID subscription) {
        ConsumptionProbe probe =
                buckets.get(subscription, unknown -> newBucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) throw new TooMany(1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()));
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}

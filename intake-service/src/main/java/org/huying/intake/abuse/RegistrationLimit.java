package org.huying.intake.abuse;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many concerns a resident, or whoever names one phone, may register in an hour (per replica). A network is counted
 * per minute and request, by {@link org.huying.chassis.http.CallerLimit}: many may sit behind one.
 */
@ApplicationScoped
class RegistrationLimit {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(HOUR).build();
    private final int perHour;

    RegistrationLimit(@ConfigProperty(name = "huying.intake.registrations-per-hour", defaultValue = "20") int perHour) {
        this.perHour = perHour;
    }

    /** Seconds to wait when this one would be too many. */
    OptionalLong waitFor(CallerMark caller) {
        if (caller.kind() == CallerKind.NETWORK) return OptionalLong.empty();
        ConsumptionProbe probe =
                buckets.get(caller.hex(), unknown -> newBucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? OptionalLong.empty()
                : OptionalLong.of(1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()));
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, HOUR))
                .build();
    }
}

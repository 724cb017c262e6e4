package org.huying.chassis.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.problem.TooMany;
import org.huying.chassis.scope.AccessScope;

/** How often an anonymous caller may come, by {@link ClientNetwork} (per replica). Who comes too often is reported. */
@ApplicationScoped
public class CallerLimit {
    private static final int MOST_NETWORKS = 100_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_NETWORKS)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
    private final ClientNetwork network;
    private final Event<Exceeded> exceeded;
    private final int perMinute;

    CallerLimit(
            ClientNetwork network,
            Event<Exceeded> exceeded,
            @ConfigProperty(name = "huying.http.anonymous-requests-per-minute", defaultValue = "30") int perMinute) {
        this.network = network;
        this.exceeded = exceeded;
        this.perMinute = perMinute;
    }

    /** Told within this replica when somebody is refused for coming too often. */
    public record Exceeded(String network) {
        @Override
        public String toString() {
            return "Exceeded[sealed]";
        }
    }

    /** Refuses whom it would let in once too often; callers who are signed in are not counted. */
    public void count(AccessScope caller) {
        if (!caller.isAnonymous()) return;
        String from = network.current();
        ConsumptionProbe probe = buckets.get(from, unknown -> newBucket()).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) return;
        exceeded.fire(new Exceeded(from));
        throw new TooMany(1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()));
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}

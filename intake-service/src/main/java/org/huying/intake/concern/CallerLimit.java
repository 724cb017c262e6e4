package org.huying.intake.concern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.problem.TooMany;
import org.huying.chassis.scope.AccessScope;

/**
 * How often an anonymous caller may come, by network address (per replica). Behind a proxy the address is the one the
 * proxy forwards, where {@code quarkus.http.proxy.*} says which proxy to believe.
 */
@ApplicationScoped
public class CallerLimit {
    private static final int MOST_ADDRESSES = 100_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
    private final HttpServerRequest request;
    private final int perMinute;

    CallerLimit(
            HttpServerRequest request,
            @ConfigProperty(name = "huying.intake.anonymous-requests-per-minute", defaultValue = "30") int perMinute) {
        this.request = request;
        this.perMinute = perMinute;
    }

    public void count(AccessScope caller) {
        if (!caller.isAnonymous()) return;
        String address = request.remoteAddress().hostAddress();
        ConsumptionProbe probe = buckets.get(address, unknown -> newBucket()).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) return;
        throw new TooMany(1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()));
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}

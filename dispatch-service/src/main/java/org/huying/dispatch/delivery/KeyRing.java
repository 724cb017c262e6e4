package org.huying.dispatch.delivery;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.huying.dispatch.subscription.SigningKey;
import org.huying.dispatch.subscription.SigningKeys;

/** The signing keys of the endpoints being posted to, remembered for a moment: a rotation overlaps by far more. */
@ApplicationScoped
class KeyRing {
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final LoadingCache<UUID, List<SigningKey>> keys;

    KeyRing(SigningKeys keys) {
        this.keys = Caffeine.newBuilder().expireAfterWrite(MOMENT).build(keys::valid);
    }

    List<SigningKey> of(UUID subscription) {
        return keys.get(subscription);
    }
}

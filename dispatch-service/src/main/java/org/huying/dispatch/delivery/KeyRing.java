package org.huying.dispatch.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.huying.dispatch.subscription.SigningKey;
import org.huying.dispatch.subscription.SigningKeys;

/** The signing keys of the endpoints being posted to, remembered for a moment: a rotation overlaps by far more. */
@ApplicationScoped
class KeyRing {
    private static final long GOOD_FOR = TimeUnit.SECONDS.toNanos(1);

    private final SigningKeys keys;
    private final Map<UUID, Ring> rings = new ConcurrentHashMap<>();

    private record Ring(List<SigningKey> keys, long readAt) {}

    KeyRing(SigningKeys keys) {
        this.keys = keys;
    }

    List<SigningKey> of(UUID subscription) {
        Ring ring = rings.get(subscription);
        if (ring == null || System.nanoTime() - ring.readAt() > GOOD_FOR) {
            ring = new Ring(keys.valid(subscription), System.nanoTime());
            rings.put(subscription, ring);
        }
        return ring.keys();
    }

    void forget(UUID subscription) {
        rings.remove(subscription);
    }
}

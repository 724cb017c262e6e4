package org.huying.dispatch.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many readers wait at this replica, in all and of one subscription. */
@ApplicationScoped
class ReaderPlaces {
    private final Map<UUID, Integer> taken = new HashMap<>();
    private final int most;
    private final int mostOfOne;
    private int all;

    ReaderPlaces(
            @ConfigProperty(name = "huying.feed.most-readers", defaultValue = "500") int most,
            @ConfigProperty(name = "huying.feed.most-readers-per-subscription", defaultValue = "5") int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    synchronized void take(UUID subscription) {
        if (taken.getOrDefault(subscription, 0) >= mostOfOne) throw TooManyReaders.ofOneSubscription(mostOfOne);
        if (all >= most) throw TooManyReaders.ofTheReplica();
        taken.merge(subscription, 1, Integer::sum);
        all++;
    }

    synchronized void giveBack(UUID subscription) {
        taken.computeIfPresent(subscription, (same, count) -> count == 1 ? null : count - 1);
        all--;
    }

    synchronized int taken() {
        return all;
    }
}

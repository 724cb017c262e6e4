package org.huying.reporting.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many streams this replica keeps open, in all and of one caller. */
@ApplicationScoped
class LivePlaces {
    private final Map<String, Integer> taken = new HashMap<>();
    private final int most;
    private final int mostOfOne;
    private int all;

    LivePlaces(
            @ConfigProperty(name = "huying.live.most-streams", defaultValue = "1000") int most,
            @ConfigProperty(name = "huying.live.most-streams-per-caller", defaultValue = "20") int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    synchronized void take(String subject) {
        if (taken.getOrDefault(subject, 0) >= mostOfOne) throw TooManyStreams.ofOneCaller(mostOfOne);
        if (all >= most) throw TooManyStreams.ofTheReplica();
        taken.merge(subject, 1, Integer::sum);
        all++;
    }

    synchronized void giveBack(String subject) {
        taken.computeIfPresent(subject, (same, count) -> count == 1 ? null : count - 1);
        all--;
    }

    synchronized int taken() {
        return all;
    }
}

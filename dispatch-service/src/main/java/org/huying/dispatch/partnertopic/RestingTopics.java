package org.huying.dispatch.partnertopic;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Topics that could not be written lately. Each is tried again after a pause that doubles up to a minute. */
@ApplicationScoped
class RestingTopics {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Logger LOG = Logger.getLogger(RestingTopics.class);

    private final Map<UUID, Rest> resting = new ConcurrentHashMap<>();

    private record Rest(String topic, String reason, Duration pause, long retryAt) {}

    void rest(UUID subscription, PartnerTopic topic, String reason, long now) {
        Rest before = resting.get(subscription);
        Duration pause = before == null ? FIRST_PAUSE : shorter(before.pause().multipliedBy(2));
        if (before == null) LOG.errorf("%s is not written: %s", topic.topic(), reason);
        resting.put(subscription, new Rest(topic.topic(), reason, pause, now + pause.toNanos()));
    }

    void goesOn(UUID subscription) {
        Rest before = resting.remove(subscription);
        if (before != null) LOG.infof("%s is written again", before.topic());
    }

    /** What is no longer to be written is nobody's worry. */
    void forgetAllBut(Collection<UUID> waiting) {
        resting.keySet().retainAll(waiting);
    }

    boolean hasFailed(UUID subscription) {
        return resting.containsKey(subscription);
    }

    boolean isResting(UUID subscription, long now) {
        Rest rest = resting.get(subscription);
        return rest != null && now - rest.retryAt() < 0;
    }

    /** By topic, with what keeps it. */
    Map<String, String> reasons() {
        Map<String, String> reasons = new TreeMap<>();
        resting.values().forEach(rest -> reasons.put(rest.topic(), rest.reason()));
        return reasons;
    }

    private static Duration shorter(Duration pause) {
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}

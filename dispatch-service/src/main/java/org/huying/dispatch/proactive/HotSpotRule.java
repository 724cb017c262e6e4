package org.huying.dispatch.proactive;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One version of what makes a place hot: at least so many cases of one topic within so many days (未诉先办).
 *
 * @param topic     the topic with all below it, {@code *} for every topic
 * @param validFrom first day on which it is looked by it (Asia/Shanghai); also the version's name
 */
public record HotSpotRule(String topic, int cases, int days, LocalDate validFrom) {
    static final String EVERY_TOPIC = "*";

    private static final Pattern TOPIC = Pattern.compile("\\*|[a-z0-9-]+(\\.[a-z0-9-]+){0,4}");

    public HotSpotRule {
        Objects.requireNonNull(validFrom, "validFrom");
        must(topic != null && TOPIC.matcher(topic).matches(), "no topic: " + topic);
        must(cases >= 2 && cases <= 1_000, "cases must be 2 to 1000, not " + cases);
        must(days >= 1 && days <= 366, "days must be 1 to 366, not " + days);
    }

    boolean covers(String asked) {
        return topic.equals(EVERY_TOPIC) || asked.equals(topic) || asked.startsWith(topic + ".");
    }

    /** How close to the leaves of the tree it stands. */
    int depth() {
        return topic.equals(EVERY_TOPIC) ? 0 : topic.split("\\.").length;
    }

    Instant windowBefore(Instant now) {
        return now.minus(Duration.ofDays(days));
    }

    private static void must(boolean kept, String otherwise) {
        if (!kept) throw new IllegalArgumentException(otherwise);
    }
}

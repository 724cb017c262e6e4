package org.huying.dispatch.visit;

import java.time.LocalTime;
import java.util.List;

/**
 * A rule that asks for company on a visit.
 *
 * @param topics       with all below them; empty for every topic
 * @param from         of the hours it is for, Asia/Shanghai, included; null for the whole day
 * @param to           not included; before {@code from} where the hours go past midnight
 * @param minimumStaff how many have to go
 */
public record StaffRule(
        String name, Reason reason, List<String> topics, LocalTime from, LocalTime to, int minimumStaff) {
    private static final int MOST = 20;

    /** Why, for those who are refused. */
    public record Reason(String chinese, String english) {}

    public StaffRule {
        topics = topics == null ? List.of() : List.copyOf(topics);
        must(name != null && !name.isBlank(), "a rule has a name");
        must(
                reason != null && reason.chinese() != null && reason.english() != null,
                name + " says why, in both tongues");
        must((from == null) == (to == null), name + " has both from and to, or none");
        must(from == null || !from.equals(to), name + " is for no hour");
        must(minimumStaff > 1 && minimumStaff <= MOST, name + " asks for 2 to " + MOST);
    }

    boolean isFor(String topic, LocalTime at) {
        return isForTopic(topic) && isForHour(at);
    }

    private boolean isForTopic(String topic) {
        return topics.isEmpty() || topics.stream().anyMatch(it -> topic.equals(it) || topic.startsWith(it + "."));
    }

    private boolean isForHour(LocalTime at) {
        if (from == null) return true;
        boolean begun = !at.isBefore(from);
        boolean over = !at.isBefore(to);
        return from.isBefore(to) ? begun && !over : begun || !over;
    }

    private static void must(boolean kept, String otherwise) {
        if (!kept) throw new IllegalArgumentException(otherwise);
    }
}

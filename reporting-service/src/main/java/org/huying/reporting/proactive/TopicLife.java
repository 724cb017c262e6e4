package org.huying.reporting.proactive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of one topic, from its events in their order. */
record TopicLife(List<TopicTold> told) {
    private static final String OPENED = "proactive-topic.opened.v1";
    private static final String CLOSED = "proactive-topic.closed.v1";
    private static final String REOPENED = "proactive-topic.reopened.v1";

    static List<TopicLife> of(List<TopicTold> events) {
        Map<String, List<TopicTold>> byTopic = new LinkedHashMap<>();
        for (TopicTold event : events)
            byTopic.computeIfAbsent(event.topicId(), id -> new ArrayList<>()).add(event);
        return byTopic.values().stream().map(TopicLife::new).toList();
    }

    String community() {
        return told.get(0).communityCode();
    }

    boolean isOpenedIn(Instant from, Instant to) {
        return told.stream()
                .filter(event -> event.type().equals(OPENED))
                .anyMatch(event -> !event.time().isBefore(from) && event.time().isBefore(to));
    }

    boolean isClosed() {
        return lastEnd() != null && lastEnd().type().equals(CLOSED);
    }

    boolean isKeptUp() {
        return isClosed() && Boolean.TRUE.equals(lastEnd().keptUp());
    }

    private TopicTold lastEnd() {
        return told.stream()
                .filter(event -> event.type().equals(CLOSED) || event.type().equals(REOPENED))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}

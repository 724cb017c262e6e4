package org.huying.dispatch.subscription;

import java.util.List;

/**
 * Which of the unit's notices a subscription is for; an empty list leaves nothing out.
 *
 * @param types       wire names, for example {@code task.assigned.v1}
 * @param topics      branches of the topic tree, each with all below it; what has no topic is not left out
 * @param communities division codes; what is about no place is not left out
 */
public record NoticeFilter(List<String> types, List<String> topics, List<String> communities) {
    public NoticeFilter {
        types = once(types);
        topics = once(topics);
        communities = once(communities);
    }

    private static List<String> once(List<String> values) {
        return values == null ? List.of() : values.stream().distinct().toList();
    }
}

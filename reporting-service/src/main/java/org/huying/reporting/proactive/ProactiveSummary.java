package org.huying.reporting.proactive;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huying.reporting.summary.Window;

/** Proactive topics opened in a window, as known at its {@code asOf}; the communities sum to the total. */
public record ProactiveSummary(Window window, CommunityTopics total, List<CommunityTopics> byCommunity) {
    static ProactiveSummary of(Window window, List<TopicTold> told) {
        List<TopicLife> lives = TopicLife.of(told).stream()
                .filter(life -> life.isOpenedIn(window.from(), window.to()))
                .toList();
        Map<String, List<TopicLife>> byCommunity =
                lives.stream().collect(Collectors.groupingBy(TopicLife::community, TreeMap::new, Collectors.toList()));
        return new ProactiveSummary(
                window,
                CommunityTopics.of(null, lives),
                byCommunity.entrySet().stream()
                        .map(community -> CommunityTopics.of(community.getKey(), community.getValue()))
                        .toList());
    }
}

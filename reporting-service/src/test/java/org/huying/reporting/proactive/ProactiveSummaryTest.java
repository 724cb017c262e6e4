package org.huying.reporting.proactive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.huying.reporting.summary.Window;
import org.junit.jupiter.api.Test;

class ProactiveSummaryTest {
    private static final Instant NOON = Instant.parse("2023-12-07T04:00:00Z");
    private static final String FENGYUAN = "520102033905";
    private static final String ZHONGYUAN = "520102033901";

    @Test
    void counts_by_community_and_a_reopened_topic_is_open_until_it_is_closed_again() {
        // Given
        List<TopicTold> told = List.of(
                event("a", "opened", 0, FENGYUAN, null),
                event("a", "closed", 10, FENGYUAN, true),
                event("b", "opened", 0, FENGYUAN, null),
                event("b", "closed", 10, FENGYUAN, true),
                event("b", "reopened", 20, FENGYUAN, null),
                event("c", "opened", 0, ZHONGYUAN, null),
                event("c", "closed", 10, ZHONGYUAN, true),
                event("c", "reopened", 20, ZHONGYUAN, null),
                event("c", "closed", 30, ZHONGYUAN, false));
        // When
        ProactiveSummary summary = ProactiveSummary.of(new Window(NOON, NOON.plusSeconds(1), NOON), told);
        // Then
        assertThat(summary.byCommunity())
                .containsExactly(new CommunityTopics(ZHONGYUAN, 1, 1, 0, 0), new CommunityTopics(FENGYUAN, 2, 1, 1, 1));
        assertThat(summary.total()).isEqualTo(new CommunityTopics(null, 3, 2, 1, 1));
    }

    private static TopicTold event(String id, String what, long after, String community, Boolean kept) {
        return new TopicTold(id, "proactive-topic." + what + ".v1", NOON.plusSeconds(after), community, kept);
    }
}

package org.huying.dispatch.partnertopic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huying.dispatch.partnertopic.CarryNotices.Carried;
import org.junit.jupiter.api.Test;

class CarryToTopicTest {
    private static final UUID SUBSCRIPTION = UUID.randomUUID();

    private final List<String> prepared = new ArrayList<>();
    private final Deque<Carried> outcomes = new ArrayDeque<>();
    private final RestingTopics resting = new RestingTopics();
    private final CarryToTopic carry = new CarryToTopic(new OneTopic(), new Preparing(), new Outcomes(), resting);

    private static final class OneTopic extends PartnerTopicTable {
        private OneTopic() {
            super(null);
        }

        @Override
        Optional<TopicRecord> of(UUID subscription) {
            return Optional.of(new TopicRecord("PROPERTY-1", subscription, false, false, null));
        }
    }

    private final class Preparing implements PartnerBroker {
        @Override
        public void prepare(PartnerTopic topic) {
            prepared.add(topic.topic());
        }

        @Override
        public void letIn(PartnerTopic topic, String user, String password) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void shutOut(String user) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Outcomes extends CarryNotices {
        private Outcomes() {
            super(null, null, null);
        }

        @Override
        Carried handle(UUID subscription, PartnerTopic topic) {
            return outcomes.remove();
        }
    }

    @Test
    void goes_on_at_once_while_there_is_more() {
        // Given
        outcomes.add(new Carried(true, null));
        // When
        boolean more = carry.handle(SUBSCRIPTION);
        // Then
        assertThat(more).isTrue();
        assertThat(prepared).isEmpty();
    }

    @Test
    void a_topic_that_failed_rests_and_is_seen_to_before_it_is_tried_again() {
        // Given
        outcomes.add(new Carried(true, "TimeoutException"));
        outcomes.add(new Carried(false, null));
        // When
        boolean more = carry.handle(SUBSCRIPTION);
        // Then
        assertThat(more).isFalse();
        assertThat(resting.isResting(SUBSCRIPTION, System.nanoTime())).isTrue();
        assertThat(prepared).isEmpty();
        carry.handle(SUBSCRIPTION);
        assertThat(prepared).containsExactly("huying.partner.property-1");
        assertThat(resting.hasFailed(SUBSCRIPTION)).isFalse();
    }

    @Test
    void a_failure_nobody_expected_rests_too() {
        // When
        boolean more = carry.handle(SUBSCRIPTION);
        // Then
        assertThat(more).isFalse();
        assertThat(resting.reasons()).containsEntry("huying.partner.property-1", "NoSuchElementException");
    }
}

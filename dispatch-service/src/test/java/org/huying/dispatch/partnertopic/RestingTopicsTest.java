package org.huying.dispatch.partnertopic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RestingTopicsTest {
    private static final PartnerTopic TOPIC = PartnerTopic.of("PROPERTY-1");
    private static final UUID SUBSCRIPTION = UUID.randomUUID();

    private final RestingTopics resting = new RestingTopics();

    private static long seconds(long count) {
        return Duration.ofSeconds(count).toNanos();
    }

    @Test
    void each_failure_doubles_the_pause_up_to_a_minute() {
        // When
        for (int failure = 0; failure < 3; failure++) resting.rest(SUBSCRIPTION, TOPIC, "TimeoutException", 0);
        // Then
        assertThat(resting.isResting(SUBSCRIPTION, seconds(4) - 1)).isTrue();
        assertThat(resting.isResting(SUBSCRIPTION, seconds(4))).isFalse();
        for (int failure = 0; failure < 9; failure++) resting.rest(SUBSCRIPTION, TOPIC, "TimeoutException", 0);
        assertThat(resting.isResting(SUBSCRIPTION, seconds(60) - 1)).isTrue();
        assertThat(resting.isResting(SUBSCRIPTION, seconds(60))).isFalse();
    }

    @Test
    void says_what_keeps_which_topic_until_it_goes_on() {
        // Given
        resting.rest(SUBSCRIPTION, TOPIC, "TimeoutException", 0);
        assertThat(resting.reasons()).containsEntry("huying.partner.property-1", "TimeoutException");
        // When
        resting.goesOn(SUBSCRIPTION);
        // Then
        assertThat(resting.reasons()).isEmpty();
        assertThat(resting.hasFailed(SUBSCRIPTION)).isFalse();
    }

    @Test
    void what_is_not_to_be_written_any_more_is_forgotten() {
        // Given
        resting.rest(SUBSCRIPTION, TOPIC, "TimeoutException", 0);
        // When
        resting.forgetAllBut(Set.of(UUID.randomUUID()));
        // Then
        assertThat(resting.reasons()).isEmpty();
    }
}

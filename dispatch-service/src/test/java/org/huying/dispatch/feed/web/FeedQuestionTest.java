package org.huying.dispatch.feed.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.huying.chassis.problem.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedQuestionTest {
    private final FeedQuestion question = new FeedQuestion();

    @Test
    void who_says_nothing_waits_for_nothing_and_gets_a_hundred() {
        assertThat(question.longestWait()).isZero();
        assertThat(question.limit()).isEqualTo(100);
        assertThat(question.lastKnown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1500, 1500", "60000, 60000", "999999999, 60000"})
    void waits_as_long_as_is_asked_but_no_longer_than_a_minute(String timeout, long millis) {
        // Given
        question.timeout = timeout;
        // When
        Duration wait = question.longestWait();
        // Then
        assertThat(wait).hasMillis(millis);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"wait=5|5", "respond-async, WAIT = \"7\"; x|7", "wait=100|60", "wait=-1|0", "return=minimal|0"})
    void understands_the_preference_of_rfc_7240_and_ignores_what_is_none(String prefer, long seconds) {
        // Given
        question.prefer = prefer;
        // When
        Duration wait = question.longestWait();
        // Then
        assertThat(wait).hasSeconds(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1001", "-1", "x", "", "9999999999"})
    void a_limit_that_is_none_is_refused(String limit) {
        // Given
        question.limit = limit;
        // When, Then
        assertThatThrownBy(question::limit).isInstanceOf(Malformed.class);
    }
}

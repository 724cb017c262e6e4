package org.huying.chassis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class StoryClockTest {
    private static final Instant REAL = Instant.parse("2026-11-25T12:00:00Z");
    private static final Instant STORY = Instant.parse("2023-12-07T11:30:00Z");
    private static final Clock STANDING = Clock.fixed(REAL, ZoneOffset.UTC);

    @Test
    void goes_on_where_the_story_was_when_it_is_started_again() {
        // When
        StoryClock startedAgain = new StoryClock(STANDING, Duration.between(REAL, STORY));
        // Then
        assertThat(startedAgain.instant()).isEqualTo(STORY);
        assertThat(startedAgain.withZone(ZoneId.of("Asia/Shanghai")).instant()).isEqualTo(STORY);
    }

    @Test
    void is_the_real_one_until_it_is_set() {
        // Given
        StoryClock clock = new StoryClock(STANDING, Duration.ZERO);
        assertThat(clock.instant()).isEqualTo(REAL);
        // When
        clock.set(STORY);
        // Then
        assertThat(clock.instant()).isEqualTo(STORY);
    }
}

package org.huying.dispatch.patrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.act.ActFixtures.COMMUNITY;
import static org.huying.dispatch.act.ActFixtures.NOON;

import java.time.Duration;
import java.time.Instant;
import org.huying.chassis.problem.Invalid;
import org.huying.dispatch.casefile.CasePlace;
import org.junit.jupiter.api.Test;

class BeatTest {
    private static final Instant NOW = NOON.plus(Duration.ofDays(2));

    @Test
    void covers_its_beginning_and_not_its_end() {
        // Given
        Beat beat = beat(Duration.ofHours(2));
        // Then
        assertThat(beat.covers(NOON)).isTrue();
        assertThat(beat.covers(NOON.plus(Duration.ofHours(2)).minusNanos(1_000)))
                .isTrue();
        assertThat(beat.covers(NOON.plus(Duration.ofHours(2)))).isFalse();
        assertThat(beat.covers(NOON.minusNanos(1_000))).isFalse();
    }

    @Test
    void may_end_now_and_last_a_day() {
        beat(Duration.ofHours(2)).mustHaveBeen(NOON.plus(Duration.ofHours(2)));
        beat(Beat.LONGEST).mustHaveBeen(NOW);
    }

    @Test
    void is_refused_where_it_is_none() {
        assertThatThrownBy(() -> beat(Duration.ZERO).mustHaveBeen(NOW)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> beat(Duration.ofHours(2)).mustHaveBeen(NOON.plusSeconds(1)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> beat(Beat.LONGEST.plusSeconds(1)).mustHaveBeen(NOW))
                .isInstanceOf(Invalid.class);
    }

    private static Beat beat(Duration lasting) {
        CasePlace place = new CasePlace(COMMUNITY, null, null, null, null, null, null, null);
        return new Beat(place, 3, NOON, NOON.plus(lasting));
    }
}

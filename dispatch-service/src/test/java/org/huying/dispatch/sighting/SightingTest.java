package org.huying.dispatch.sighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.act.ActFixtures.COMMUNITY;
import static org.huying.dispatch.act.ActFixtures.DESK;
import static org.huying.dispatch.act.ActFixtures.NOON;
import static org.huying.dispatch.act.ActFixtures.POLICE;
import static org.huying.dispatch.act.ActFixtures.SECRETARY;
import static org.huying.dispatch.act.ActFixtures.SQUADRON;
import static org.huying.dispatch.act.ActFixtures.of;

import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.problem.Invalid;
import org.huying.dispatch.casefile.CasePlace;
import org.junit.jupiter.api.Test;

class SightingTest {
    private static final UUID ID = UUID.fromString("018c2371-2c00-7000-8000-0000000a0001");

    @Test
    void happened_when_it_was_seen_and_tells_no_building_of_public_security() {
        // Given
        Sighting sighting = new Sighting(ID, seen(NOON, "public-security.suspicious-persons"), of(SQUADRON));
        // When
        SightingEvent.Recorded told = sighting.record(NOON.plusSeconds(86_400));
        // Then
        assertThat(told.occurrence().time()).isEqualTo(NOON);
        assertThat(told.placeKey()).isEqualTo(COMMUNITY + "||X区");
        assertThat(told.toString()).doesNotContain("3栋");
        assertThat(sighting.placeKey().text()).isEqualTo(COMMUNITY + "||X区|3栋|平台");
    }

    @Test
    void is_seen_now_at_the_latest_and_not_in_another_age() {
        seen(NOON, "a").mustHaveBeen(NOON);
        assertThatThrownBy(() -> seen(Instant.MIN, "a").mustHaveBeen(NOON)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> seen(NOON.plusNanos(1_000), "a").mustHaveBeen(NOON))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void says_the_same_again_only_by_the_same_unit_and_with_the_same_content() {
        // Given
        Sighting sighting = new Sighting(ID, seen(NOON, "a"), of(SQUADRON));
        // Then
        assertThat(sighting.says(seen(NOON, "a"), of(SQUADRON))).isTrue();
        assertThat(sighting.says(seen(NOON, "b"), of(SQUADRON))).isFalse();
        assertThat(sighting.says(seen(NOON, "a"), of(POLICE))).isFalse();
    }

    @Test
    void is_visible_to_those_of_the_place_and_to_the_unit_that_saw_it() {
        // Given
        Sighting sighting = new Sighting(ID, seen(NOON, "a"), of(SQUADRON));
        // Then
        assertThat(sighting.isVisibleTo(DESK)).isTrue();
        assertThat(sighting.isVisibleTo(SECRETARY)).isTrue();
        assertThat(sighting.isVisibleTo(of(SQUADRON))).isTrue();
        assertThat(sighting.isVisibleTo(of(POLICE))).isFalse();
    }

    private static Observation seen(Instant at, String topic) {
        CasePlace place = new CasePlace(COMMUNITY, COMMUNITY + "001", null, "X区", "3栋", null, null, "平台");
        return new Observation(at, place, topic, 3, null, null);
    }
}

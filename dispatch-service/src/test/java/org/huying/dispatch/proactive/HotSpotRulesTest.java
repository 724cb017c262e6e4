package org.huying.dispatch.proactive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HotSpotRulesTest {
    private static final HotSpotRule EVERY = rule("*", 3, "2000-01-01");
    private static final HotSpotRule NOISE = rule("noise", 5, "2000-01-01");
    private static final HotSpotRule NOISE_LATER = rule("noise", 8, "2024-01-01");

    private final HotSpotRules rules = new HotSpotRules(List.of(EVERY, NOISE_LATER, NOISE));

    @Test
    void the_most_specific_topic_wins_and_a_name_that_only_begins_alike_is_another() {
        Instant now = Instant.parse("2023-12-07T04:00:00Z");
        assertThat(rules.of("noise.bars", now)).contains(NOISE);
        assertThat(rules.of("noisette", now)).contains(EVERY);
    }

    @Test
    void a_version_holds_from_its_first_day_in_the_town_on() {
        assertThat(rules.of("noise", Instant.parse("2023-12-31T15:59:59Z"))).contains(NOISE);
        assertThat(rules.of("noise", Instant.parse("2023-12-31T16:00:00Z"))).contains(NOISE_LATER);
        assertThat(rules.at(Instant.parse("2023-12-31T16:00:00Z"))).containsExactlyInAnyOrder(EVERY, NOISE_LATER);
    }

    @Test
    void what_cannot_be_meant_is_refused() {
        assertThatThrownBy(() -> new HotSpotRules(List.of(EVERY, EVERY))).hasMessageContaining("given twice");
        assertThatThrownBy(() -> rule("*", 1, "2000-01-01")).hasMessageContaining("cases");
        assertThatThrownBy(() -> rule("Noise!", 3, "2000-01-01")).hasMessageContaining("no topic");
    }

    private static HotSpotRule rule(String topic, int cases, String validFrom) {
        return new HotSpotRule(topic, cases, 30, LocalDate.parse(validFrom));
    }
}

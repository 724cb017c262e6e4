package org.huying.reporting.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.huying.reporting.summary.Window;
import org.junit.jupiter.api.Test;

class ReferralSummaryTest {
    private static final Instant NOON = Instant.parse("2023-12-07T04:00:00Z");
    private static final Window WEEK =
            new Window(NOON.minus(Duration.ofDays(1)), NOON.plus(Duration.ofDays(7)), NOON.plus(Duration.ofDays(7)));

    @Test
    void counts_by_unit_what_became_of_them_and_the_units_sum_to_the_total() {
        // When
        ReferralSummary summary = ReferralSummary.of(WEEK, told());
        // Then
        assertThat(summary.byUnit()).extracting(UnitLine::unit).containsExactly("POLICE-WLC", "PROPERTY-1");
        UnitLine police = summary.byUnit().get(0);
        assertThat(police.sent()).isEqualTo(3);
        assertThat(police.acknowledged()).isEqualTo(2);
        assertThat(police.outcomeReported()).isEqualTo(1);
        assertThat(police.awaited()).isEqualTo(1);
        assertThat(police.overdue()).isEqualTo(2);
        assertThat(police.untilAcknowledged()).isEqualTo(new Latency(2, 3_600L, 5_400L));
        assertThat(police.untilOutcome()).isEqualTo(new Latency(1, 172_800L, 172_800L));
        assertThat(police.byOutcome()).isEqualTo(Map.of("SUBSTANTIATED", 1L));
        assertThat(summary.total().sent())
                .isEqualTo(summary.byUnit().stream().mapToLong(UnitLine::sent).sum());
        assertThat(summary.total().declined()).isEqualTo(1);
        assertThat(summary.total().unit()).isNull();
    }

    @Test
    void of_an_empty_window_has_no_latency_and_no_unit() {
        // Given
        Window before = new Window(Instant.EPOCH, NOON.minus(Duration.ofDays(1)), NOON);
        // When
        ReferralSummary summary = ReferralSummary.of(before, told());
        // Then
        assertThat(summary.byUnit()).isEmpty();
        assertThat(summary.total().untilAcknowledged().medianSeconds()).isNull();
    }

    @Test
    void is_the_same_in_whatever_order_it_was_told() {
        Random random = new Random(3);
        for (int round = 0; round < 50; round++) {
            List<ReferralTold> shuffled = new ArrayList<>(told());
            Collections.shuffle(shuffled, random);
            assertThat(ReferralSummary.of(WEEK, shuffled)).isEqualTo(ReferralSummary.of(WEEK, told()));
        }
    }

    private static List<ReferralTold> told() {
        return List.of(
                event("r1", "sent", 0, "POLICE-WLC", null),
                event("r1", "acknowledged", 1_800, "POLICE-WLC", null),
                event("r1", "outcome-reported", 172_800, "POLICE-WLC", "SUBSTANTIATED"),
                event("r2", "sent", 0, "POLICE-WLC", null),
                event("r2", "overdue", 3_600, "POLICE-WLC", null),
                event("r2", "acknowledged", 5_400, "POLICE-WLC", null),
                event("r3", "sent", 60, "POLICE-WLC", null),
                event("r3", "overdue", 3_600, "POLICE-WLC", null),
                event("r4", "sent", 60, "PROPERTY-1", null),
                event("r4", "declined", 120, "PROPERTY-1", null));
    }

    private static ReferralTold event(String id, String what, long after, String unit, String outcome) {
        return new ReferralTold(id, "referral." + what + ".v1", NOON.plusSeconds(after), unit, outcome);
    }
}

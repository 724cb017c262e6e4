package org.huying.dispatch.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds for any sightings; the seed is the repetition's number. */
class DistributionPropertiesTest {
    private Random random;
    private List<Glimpse> seen;

    @BeforeEach
    void anySightings(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
        seen = Seen.any(random);
    }

    @RepeatedTest(200)
    void hours_and_weekdays_sum_to_the_total_and_day_and_night_are_all() {
        // When
        Distribution found = Distribution.of(seen);
        // Then
        assertThat(found.total()).isEqualTo(seen.size());
        assertThat(found.weekdays().stream().mapToInt(Integer::intValue).sum()).isEqualTo(seen.size());
        assertThat(found.byDay().numerator() + found.fromEveningToMorning().numerator())
                .isEqualTo(seen.size());
        assertThat(found.inEvening().numerator())
                .isLessThanOrEqualTo(found.fromEveningToMorning().numerator());
        assertThat(found.nights()).isLessThanOrEqualTo(seen.size());
        assertThat(found.counted())
                .isEqualTo(seen.stream().mapToLong(Glimpse::counted).sum());
    }

    @RepeatedTest(200)
    void neither_order_nor_repetition_changes_anything() {
        // Given
        List<Glimpse> mixed = new ArrayList<>(seen);
        for (Glimpse each : seen) if (random.nextBoolean()) mixed.add(each);
        Collections.shuffle(mixed, random);
        // When
        Distribution found = Distribution.of(mixed);
        // Then
        assertThat(found).isEqualTo(Distribution.of(seen));
        assertThat(LabelPolicy.judge(found)).isEqualTo(LabelPolicy.judge(Distribution.of(seen)));
    }

    @RepeatedTest(200)
    void the_peak_is_no_less_than_any_hour() {
        // When
        Distribution found = Distribution.of(seen);
        // Then
        found.peakHour()
                .ifPresent(peak -> assertThat(found.hours())
                        .allMatch(hour -> hour <= found.hours().get(peak)));
        assertThat(found.peakHour().isPresent()).isEqualTo(!seen.isEmpty());
    }

    @RepeatedTest(200)
    void two_windows_side_by_side_sum_to_the_whole() {
        // Given
        var cut = Seen.MONDAY.plusDays(20).atStartOfDay(TownNight.ZONE).toInstant();
        // When
        Distribution before = Distribution.of(
                seen.stream().filter(it -> it.seenAt().isBefore(cut)).toList());
        Distribution after = Distribution.of(
                seen.stream().filter(it -> !it.seenAt().isBefore(cut)).toList());
        // Then
        for (int hour = 0; hour < 24; hour++)
            assertThat(before.hours().get(hour) + after.hours().get(hour))
                    .isEqualTo(Distribution.of(seen).hours().get(hour));
    }
}

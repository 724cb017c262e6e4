package org.huying.dispatch.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.pattern.Seen.MONDAY;
import static org.huying.dispatch.pattern.Seen.at;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistributionTest {
    /** domain.md §8 A6. */
    @Test
    void of_the_hawkers_has_96_per_cent_in_the_evening_and_its_peak_at_21() {
        // When
        Distribution found = Distribution.of(Seen.a6());
        // Then
        assertThat(found.total()).isEqualTo(100);
        assertThat(found.nights()).isEqualTo(14);
        assertThat(found.hours().subList(16, 24)).containsExactly(4, 6, 9, 14, 18, 20, 16, 9);
        assertThat(found.inEvening()).isEqualTo(new Share(96, 100));
        assertThat(found.inEvening().percent()).hasToString("96.0");
        assertThat(found.peakHour()).hasValue(21);
    }

    @Test
    void a_night_belongs_to_the_day_it_began_until_six() {
        // Given
        LocalDate sunday = MONDAY.plusDays(6);
        // When
        Distribution found = Distribution.of(
                List.of(at(sunday, 23, 59), at(sunday.plusDays(1), 0, 0), at(sunday.plusDays(1), 5, 59)));
        // Then
        assertThat(found.nights()).isEqualTo(1);
        assertThat(found.weekdays()).containsExactly(0, 0, 0, 0, 0, 0, 3);
        assertThat(Distribution.of(List.of(at(sunday.plusDays(1), 6, 0))).weekdays())
                .containsExactly(1, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void the_evening_begins_at_16_and_ends_at_24() {
        // When
        Distribution found = Distribution.of(
                List.of(at(MONDAY, 15, 59), at(MONDAY, 16, 0), at(MONDAY, 23, 59), at(MONDAY.plusDays(1), 0, 0)));
        // Then
        assertThat(found.inEvening()).isEqualTo(new Share(2, 4));
        assertThat(found.fromEveningToMorning()).isEqualTo(new Share(3, 4));
        assertThat(found.byDay()).isEqualTo(new Share(1, 4));
    }

    @Test
    void of_several_peaks_the_earliest_is_named() {
        assertThat(Distribution.of(List.of(at(MONDAY, 20, 0), at(MONDAY, 18, 0)))
                        .peakHour())
                .hasValue(18);
    }

    @Test
    void of_nothing_has_neither_share_nor_peak() {
        // When
        Distribution found = Distribution.of(List.of());
        // Then
        assertThat(found.total()).isZero();
        assertThat(found.inEvening().percent()).isNull();
        assertThat(found.peakHour()).isEmpty();
    }

    @Test
    void a_share_is_rounded_half_up_once() {
        assertThat(new Share(1, 8).percent()).hasToString("12.5");
        assertThat(new Share(1, 16).percent()).hasToString("6.3");
        assertThat(new Share(1, 3).percent()).hasToString("33.3");
    }
}

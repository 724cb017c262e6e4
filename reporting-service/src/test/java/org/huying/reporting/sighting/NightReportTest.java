package org.huying.reporting.sighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.huying.chassis.problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NightReportTest {
    private static final String HERE = "520102033905||X区|3栋|平台";
    private static final String VENDORS = "city-order.itinerant-vendors";
    private static final LocalDate FIRST = LocalDate.of(2023, 11, 13);
    private static final LocalDate PIVOT = FIRST.plusDays(4);
    private static final LocalDate END = FIRST.plusDays(6);
    private static final Instant LATER = Instant.parse("2024-01-01T00:00:00Z");

    @Test
    void counts_nights_without_a_sighting_as_none() {
        // Given
        Map<LocalDate, Long> seen = Map.of(FIRST, 7L, FIRST.plusDays(2), 3L, PIVOT, 1L);
        // When
        NightReport report = NightReport.of(question(LATER), seen);
        // Then
        assertThat(report.nights()).extracting(NightReport.Night::sightings).containsExactly(7L, 0L, 3L, 0L, 1L, 0L);
        assertThat(report.before()).isEqualTo(new Average(10, 4));
        assertThat(report.before().perNight()).hasToString("2.5");
        assertThat(report.after()).isEqualTo(new Average(1, 2));
    }

    @Test
    void leaves_out_nights_that_have_not_begun() {
        // When
        NightReport report = NightReport.of(question(NightRule.beginning(PIVOT)), Map.of());
        // Then
        assertThat(report.nights()).hasSize(5);
        assertThat(report.after()).isEqualTo(new Average(0, 1));
    }

    @Test
    void has_no_average_of_no_nights() {
        // When
        NightReport report = NightReport.of(question(NightRule.beginning(FIRST).minusSeconds(1)), Map.of());
        // Then
        assertThat(report.nights()).isEmpty();
        assertThat(report.before().perNight()).isNull();
        assertThat(report.after().perNight()).isNull();
    }

    @Test
    void a_night_begins_when_the_one_before_ends_at_six() {
        assertThat(NightRule.beginning(FIRST)).isEqualTo("2023-11-12T22:00:00Z");
    }

    @Test
    void an_average_is_rounded_half_up_once() {
        assertThat(new Average(100, 14).perNight()).hasToString("7.1");
        assertThat(new Average(1, 4).perNight()).hasToString("0.3");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-13, 2023-11-13, 2023-11-13",
        "2023-11-14, 2023-11-13, 2023-11-13",
        "2023-11-13, 2023-11-20, 2023-11-12",
        "2023-11-13, 2023-11-20, 2023-11-21",
        "2023-11-13, 2024-12-18, 2023-11-20"
    })
    void is_refused_where_its_days_make_no_window(LocalDate from, LocalDate to, LocalDate pivot) {
        assertThatThrownBy(() -> new NightQuestion(HERE, VENDORS, from, to, pivot, LATER))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void names_no_building_of_public_security() {
        new NightQuestion("520102033905||X区", "public-security.tenants", FIRST, END, PIVOT, LATER);
        assertThatThrownBy(() -> new NightQuestion(HERE, "public-security.tenants", FIRST, END, PIVOT, LATER))
                .isInstanceOf(Invalid.class);
    }

    private static NightQuestion question(Instant asOf) {
        return new NightQuestion(HERE, VENDORS, FIRST, END, PIVOT, asOf);
    }
}

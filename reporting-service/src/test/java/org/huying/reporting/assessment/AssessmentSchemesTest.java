package org.huying.reporting.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huying.chassis.problem.Invalid;
import org.huying.reporting.summary.Window;
import org.junit.jupiter.api.Test;

class AssessmentSchemesTest {
    private static final AssessmentScheme FIRST = scheme(1, "2023-01-01", 0);
    private static final AssessmentScheme SECOND = scheme(2, "2024-01-01", 20);
    private static final AssessmentSchemes SCHEMES = new AssessmentSchemes(List.of(SECOND, FIRST));

    @Test
    void the_one_in_force_at_the_end_of_the_window_is_taken_its_day_being_one_of_the_town() {
        // 24:00 of 31 December in Shanghai
        Instant newYear = Instant.parse("2023-12-31T16:00:00Z");
        assertThat(SCHEMES.of(window(newYear, newYear.plusSeconds(9))).name()).isEqualTo("three-rates@1");
        assertThat(SCHEMES.of(window(newYear.plusSeconds(1), newYear.plusSeconds(9)))
                        .name())
                .isEqualTo("three-rates@2");
    }

    @Test
    void a_past_as_of_is_not_judged_by_a_scheme_that_came_later() {
        Instant later = Instant.parse("2024-05-01T00:00:00Z");
        assertThat(SCHEMES.of(window(later, Instant.parse("2023-12-20T00:00:00Z"))))
                .isEqualTo(FIRST);
    }

    @Test
    void before_the_first_nothing_is_assessed_and_it_says_from_when_on_something_is() {
        Instant before = Instant.parse("2022-12-01T00:00:00Z");
        assertThatThrownBy(() -> SCHEMES.of(window(before, before)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.members().toString()).contains("/to", "2023-01-01"));
    }

    @Test
    void two_from_the_same_day_and_a_version_given_twice_are_refused() {
        assertThatThrownBy(() -> new AssessmentSchemes(List.of(FIRST, scheme(3, "2023-01-01", 0))))
                .hasMessageContaining("2023-01-01");
        assertThatThrownBy(() -> new AssessmentSchemes(List.of(FIRST, scheme(1, "2025-01-01", 0))))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> new AssessmentSchemes(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void scores_and_weights_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> new Scores(50, 60)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Scores(101, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Weights(50, 50, 50)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Weights(-10, 60, 50)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Window window(Instant to, Instant asOf) {
        return new Window(Instant.EPOCH, to, asOf);
    }

    private static AssessmentScheme scheme(int version, String from, int no) {
        Scores scores = new Scores(100, no);
        return new AssessmentScheme(
                "three-rates", version, LocalDate.parse(from), scores, scores, new Weights(20, 40, 40));
    }
}

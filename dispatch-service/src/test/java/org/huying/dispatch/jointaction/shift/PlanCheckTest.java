package org.huying.dispatch.jointaction.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.directory.UnitKind.COMMUNITY;
import static org.huying.dispatch.directory.UnitKind.PROPERTY_MANAGER;
import static org.huying.dispatch.directory.UnitKind.URBAN_MANAGEMENT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.huying.dispatch.directory.UnitKind;
import org.junit.jupiter.api.Test;

class PlanCheckTest {
    private static final LocalDate NIGHT = LocalDate.of(2023, 12, 9);
    private static final List<UnitKind> ALL_THREE = List.of(COMMUNITY, PROPERTY_MANAGER, URBAN_MANAGEMENT);
    private static final Nights NIGHTS = new Nights(List.of(new Span(at(16), 480)));

    @Test
    void of_the_late_night_action_passes() {
        // When
        PlanCheck check = PlanCheck.of(NIGHTS, four());
        // Then
        assertThat(check.passes()).isTrue();
        assertThat(check.plannedMinutes()).isEqualTo(480);
        assertThat(check.coveredMinutes()).isEqualTo(480);
    }

    @Test
    void flags_a_shift_that_lacks_a_required_unit() {
        // Given
        List<Roster> rosters = four();
        rosters.set(1, new Roster(new Span(at(18), 120), ALL_THREE, List.of(COMMUNITY, URBAN_MANAGEMENT)));
        // When
        PlanCheck check = PlanCheck.of(NIGHTS, rosters);
        // Then
        assertThat(check.flawNames()).containsExactly("MISSING_UNIT 2023-12-09T18:00+120 PROPERTY_MANAGER");
        assertThat(check.coveredMinutes()).isEqualTo(480);
    }

    @Test
    void names_gaps_overlaps_and_what_lies_outside() {
        // Given
        List<Roster> rosters = List.of(roster(15, 120), roster(18, 180), roster(20, 240));
        // When
        PlanCheck check = PlanCheck.of(NIGHTS, rosters);
        // Then
        assertThat(check.flawNames())
                .containsExactly(
                        "GAP 2023-12-09T17:00+60", "OVERLAP 2023-12-09T20:00+60", "OUTSIDE 2023-12-09T15:00+60");
        assertThat(check.coveredMinutes()).isEqualTo(420);
    }

    @Test
    void of_a_plan_without_hours_has_nothing_to_find() {
        assertThat(PlanCheck.of(new Nights(List.of()), List.of()).passes()).isTrue();
    }

    @Test
    void finds_a_shift_on_a_night_without_a_window_outside() {
        PlanCheck check = PlanCheck.of(new Nights(List.of()), List.of(roster(22, 120)));
        assertThat(check.flawNames()).containsExactly("OUTSIDE 2023-12-09T22:00+120");
        assertThat(check.plannedMinutes()).isZero();
    }

    @Test
    void counts_the_last_shift_before_midnight_to_the_night_it_began() {
        // Given
        Span last = new Span(at(22), 120);
        // Then
        assertThat(last.end()).isEqualTo(NIGHT.plusDays(1).atStartOfDay());
        assertThat(last.ends()).isEqualTo(Instant.parse("2023-12-09T16:00:00Z"));
        assertThat(NIGHTS.of(last)).isEqualTo(NIGHT);
    }

    @Test
    void counts_a_shift_after_midnight_to_the_night_whose_window_it_is_in() {
        // Given
        Nights longOnes = new Nights(List.of(new Span(at(20), 600)));
        Span smallHours = new Span(NIGHT.plusDays(1).atTime(2, 0), 240);
        // Then
        assertThat(longOnes.of(smallHours)).isEqualTo(NIGHT);
        assertThat(NIGHTS.of(smallHours)).isEqualTo(NIGHT.plusDays(1));
    }

    private static List<Roster> four() {
        return new ArrayList<>(List.of(roster(16, 120), roster(18, 120), roster(20, 120), roster(22, 120)));
    }

    private static Roster roster(int hour, int minutes) {
        return new Roster(new Span(at(hour), minutes), ALL_THREE, ALL_THREE);
    }

    private static LocalDateTime at(int hour) {
        return NIGHT.atTime(hour, 0);
    }
}

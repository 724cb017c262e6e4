package org.huying.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the scenarios of the account are made of, before anybody plays them. */
class ScenariosTest {
    static Stream<Scenario> written() {
        return Stream.of(
                new A1ServiceHours(),
                new A2UnleashedDogs(),
                new A3SuspiciousTenants(),
                new A4WallCracks(),
                new A5HazardLedger(),
                new A6Hawkers());
    }

    @ParameterizedTest
    @MethodSource("written")
    void one_act_at_a_time_within_the_campaign(Scenario scenario) {
        assertThat(scenario.acts())
                .extracting(Act::at)
                .doesNotHaveDuplicates()
                .allSatisfy(at ->
                        assertThat(at.toLocalDate()).isBetween(LocalDate.of(2023, 9, 20), LocalDate.of(2023, 12, 20)));
        assertThat(scenario.acts())
                .extracting(Act::what)
                .allSatisfy(what -> assertThat(what).startsWith(scenario.code() + " "));
    }

    @Test
    void each_tells_one_concern_to_its_end_but_the_ledger_which_has_none() {
        Map<String, Long> endings = written()
                .collect(Collectors.toMap(
                        Scenario::code,
                        scenario -> scenario.acts().stream()
                                .filter(act -> act.what().endsWith("CLOSED"))
                                .count(),
                        Long::sum,
                        TreeMap::new));
        assertThat(endings).isEqualTo(Map.of("A1", 1L, "A2", 1L, "A3", 1L, "A4", 1L, "A5", 0L, "A6", 1L));
    }

    @Test
    void what_is_on_is_on_once_and_the_summary_comes_last() {
        List<String> codes = Programme.scenarios().stream().map(Scenario::code).toList();
        assertThat(codes).doesNotHaveDuplicates().endsWith("A7").isSorted();
    }

    @Test
    void all_together_play_the_76_once() {
        // When
        List<Scenario> all = new java.util.ArrayList<>(written().toList());
        all.add(new A7Summary(all.stream().map(Scenario::code).collect(Collectors.toSet())));
        // Then one of them reported twice
        assertThat(Act.inOrder(all))
                .filteredOn(act -> act.what().endsWith("REGISTERED"))
                .hasSize(76);
    }

    /** domain.md §8 A6. */
    @Test
    void a_hundred_sightings_are_spread_over_the_hours_as_the_fixture_has_it() {
        // When
        Map<Integer, Long> byHour = Sightings.all().stream()
                .filter(at -> at.getHour() >= 16)
                .collect(Collectors.groupingBy(it -> it.getHour(), Collectors.counting()));
        // Then
        assertThat(Sightings.all()).hasSize(100).doesNotHaveDuplicates();
        assertThat(byHour).isEqualTo(Map.of(16, 4L, 17, 6L, 18, 9L, 19, 14L, 20, 18L, 21, 20L, 22, 16L, 23, 9L));
        assertThat(Sightings.all())
                .extracting(it -> it.toLocalDate())
                .hasSameElementsAs(Sightings.FIRST_NIGHT
                        .datesUntil(Sightings.FIRST_NIGHT.plusDays(14))
                        .toList());
    }
}

package org.huying.local.story;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The file the story is played from, against the table of domain.md, scenario A7, written out again. */
class ScenarioA7Test {
    private final List<StoryConcern> concerns = StoryConcern.all();

    @Test
    void seventy_six_are_collected_and_forty_concluded() {
        // When
        long concluded = concerns.stream().filter(StoryConcern::isConcluded).count();
        // Then
        assertThat(concerns).hasSize(76);
        assertThat(concluded).isEqualTo(40);
    }

    @Test
    void the_communities_have_what_the_table_gives_them() {
        // When
        Map<String, Long> collected = count(concerns, StoryConcern::communityCode);
        Map<String, Long> concluded =
                count(concerns.stream().filter(StoryConcern::isConcluded).toList(), StoryConcern::communityCode);
        // Then
        assertThat(collected)
                .isEqualTo(Map.of(
                        "520102033901", 10L,
                        "520102033902", 20L,
                        "520102033903", 14L,
                        "520102033904", 12L,
                        "520102033905", 20L));
        assertThat(concluded)
                .isEqualTo(Map.of(
                        "520102033901", 8L,
                        "520102033902", 15L,
                        "520102033903", 4L,
                        "520102033904", 9L,
                        "520102033905", 4L));
    }

    @Test
    void the_channels_have_what_the_table_gives_them() {
        // When
        Map<String, Long> channels = count(concerns, StoryConcern::channel);
        // Then
        assertThat(channels)
                .isEqualTo(Map.of(
                        "GRID_PARTY_WORKSTATION", 31L,
                        "RESIDENT_COUNCIL", 12L,
                        "PARTY_JOINT_MEETING", 9L,
                        "GRID_VISIT", 16L,
                        "COMPLAINT", 8L));
    }

    @Test
    void of_the_open_ones_five_are_deferred_four_extended_and_the_others_in_progress() {
        // When
        List<StoryConcern> open =
                concerns.stream().filter(it -> !it.isConcluded()).toList();
        Map<Exemption, Long> granted = count(
                open.stream().filter(it -> it.standing().isPresent()).toList(),
                it -> it.standing().orElseThrow());
        // Then
        assertThat(granted).isEqualTo(Map.of(Exemption.DEFERRED, 5L, Exemption.EXTENDED, 4L));
        assertThat(open).hasSize(27 + 5 + 4);
    }

    @Test
    void what_is_open_is_open_at_every_stage() {
        // When
        Map<Stage, Long> open =
                count(concerns.stream().filter(it -> !it.isConcluded()).toList(), StoryConcern::until);
        // Then
        assertThat(open)
                .isEqualTo(Map.of(
                        Stage.DISPATCHED, 5L,
                        Stage.ACCEPTED, 9L,
                        Stage.HANDLED, 10L,
                        Stage.VERIFIED, 8L,
                        Stage.FOLLOWED_UP, 4L));
    }

    @Test
    void the_account_is_told_once_each_where_it_happened() {
        // When
        Map<String, String> told = concerns.stream()
                .filter(it -> !it.scenario().isEmpty())
                .collect(java.util.stream.Collectors.toMap(StoryConcern::scenario, StoryConcern::community));
        // Then
        assertThat(told)
                .isEqualTo(
                        Map.of("A1", "zhongyuan", "A2", "yanan", "A3", "heyuan", "A4", "shengyuan", "A6", "fengyuan"));
    }

    @Test
    void everything_happens_within_the_campaign_but_the_closure_of_the_day_after() {
        // When
        List<Act> acts = Act.inOrder(List.of(new A7Summary(Set.of())));
        // Then
        assertThat(acts)
                .extracting(Act::day)
                .isSorted()
                .allSatisfy(day -> assertThat(day).isBetween(LocalDate.of(2023, 9, 20), LocalDate.of(2023, 12, 21)));
    }

    @Test
    void within_a_case_one_stage_follows_the_other() {
        concerns.forEach(concern -> {
            // When
            List<String> acts = new OrdinaryCase(concern)
                    .acts().stream()
                            .sorted(Comparator.comparing(Act::at))
                            .map(Act::what)
                            .toList();
            // Then
            assertThat(acts).startsWith("REGISTERED").doesNotHaveDuplicates().doesNotContain("DISPATCHED");
            assertThat(acts)
                    .filteredOn(what -> !what.contains(" "))
                    .isSortedAccordingTo(Comparator.comparing(Stage::valueOf));
            concern.standing()
                    .ifPresent(granted -> assertThat(acts)
                            .containsExactly("REGISTERED", "ACCEPTED", granted + " requested", granted + " approved"));
        });
    }

    @Test
    void a_concern_that_another_scenario_plays_is_left_to_it() {
        // When
        int all = new A7Summary(Set.of()).acts().size();
        int withoutTwo = new A7Summary(Set.of("A1", "A6")).acts().size();
        // Then registered, accepted, handled, verified, followed up, closed
        assertThat(all - withoutTwo).isEqualTo(2 * 6);
    }

    private static <K> Map<K, Long> count(List<StoryConcern> some, Function<StoryConcern, K> by) {
        return some.stream().collect(groupingBy(by, counting()));
    }
}

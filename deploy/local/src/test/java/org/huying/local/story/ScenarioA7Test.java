package org.huying.local.story;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The file the story is played from, against the table of domain.md, scenario A7, written out again. */
class ScenarioA7Test {
    private static final int IN_PROGRESS = 27;
    private static final int DEFERRED = 5;
    private static final int EXTENDED = 4;

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

    /** The table's 27 in progress, 5 deferred and 4 extended are all open; here they are told apart by their stage. */
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
        assertThat(open.values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(IN_PROGRESS + DEFERRED + EXTENDED);
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
    void everything_happens_within_the_campaign_in_the_order_of_its_days() {
        // When
        List<Act> acts = Act.of(concerns);
        // Then
        assertThat(acts)
                .extracting(Act::day)
                .isSorted()
                .allSatisfy(day -> assertThat(day).isBetween(LocalDate.of(2023, 9, 20), LocalDate.of(2023, 12, 20)));
    }

    @Test
    void within_a_case_one_stage_follows_the_other() {
        // When
        Map<StoryConcern, List<Act>> byCase = Act.of(concerns).stream().collect(groupingBy(Act::concern));
        // Then
        assertThat(byCase).hasSize(76);
        byCase.forEach((concern, acts) -> {
            assertThat(acts)
                    .extracting(Act::stage)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .doesNotContain(Stage.DISPATCHED);
            assertThat(acts.get(0).stage()).isEqualTo(Stage.REGISTERED);
        });
    }

    private static <K> Map<K, Long> count(List<StoryConcern> some, Function<StoryConcern, K> by) {
        return some.stream().collect(groupingBy(by, counting()));
    }
}

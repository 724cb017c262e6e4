package org.huying.reporting.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    @Test
    void hides_nothing_where_nothing_is_small() {
        assertThat(Suppression.hidden(List.of(3L, 9L, 4L), Set.of())).isEmpty();
    }

    @Test
    void hides_the_next_smallest_with_a_small_one_that_is_alone() {
        assertThat(Suppression.hidden(List.of(9L, 2L, 4L), Set.of())).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void hides_one_more_where_the_small_ones_come_to_less_than_three() {
        assertThat(Suppression.hidden(List.of(1L, 9L, 1L, 4L), Set.of())).containsExactlyInAnyOrder(0, 2, 3);
        assertThat(Suppression.hidden(List.of(2L, 9L, 1L, 4L), Set.of())).containsExactlyInAnyOrder(0, 2);
    }

    @Test
    void hides_another_beside_one_that_is_hidden_anyway() {
        assertThat(Suppression.hidden(List.of(9L, 5L, 7L), Set.of(0))).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void never_leaves_a_small_one_to_be_told_from_the_total_while_there_is_another() {
        Random random = new Random(3);
        for (int turn = 0; turn < 1_000; turn++) {
            // Given
            List<Long> parts = IntStream.range(0, 2 + random.nextInt(6))
                    .mapToObj(part -> (long) random.nextInt(7))
                    .toList();
            // When
            Set<Integer> hidden = Suppression.hidden(parts, Set.of());
            // Then
            assertThat(IntStream.range(0, parts.size()).filter(at -> !hidden.contains(at)))
                    .allMatch(at -> parts.get(at) >= 3);
            boolean all = hidden.size() == parts.size();
            long sum = hidden.stream().mapToLong(parts::get).sum();
            assertThat(hidden.isEmpty() || all || hidden.size() > 1 && sum >= 3)
                    .as(parts.toString())
                    .isTrue();
        }
    }

    @Test
    void shows_a_part_only_where_what_is_left_is_nothing_or_enough() {
        assertThat(Suppression.shows(3, 6)).isTrue();
        assertThat(Suppression.shows(4, 4)).isTrue();
        assertThat(Suppression.shows(2, 9)).isFalse();
        assertThat(Suppression.shows(5, 6)).isFalse();
    }
}

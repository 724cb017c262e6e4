package org.huying.reporting.hotspot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huying.reporting.hotspot.Together.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TogetherTest {
    private static final long NEVER = Long.MIN_VALUE;
    private static final long EVER = Long.MAX_VALUE;

    private record One(int spot, long at) {}

    @Test
    void counts_a_spot_over_two_days() {
        // Given
        byte[] monday = day(new One(7, -20), new One(8, -10));
        byte[] tuesday = day(new One(7, 30));
        // When
        Together together = Together.of(List.of(monday, tuesday), NEVER, EVER);
        // Then
        assertThat(together.largest(1)).containsExactly(new Spot(7, 2, -20, 30));
        assertThat(together.concerns()).isEqualTo(3);
        assertThat(together.spots()).isEqualTo(2);
    }

    @Test
    void leaves_out_what_lies_outside_the_window_of_a_day_that_it_cuts() {
        // Given
        byte[] day = day(new One(7, 1), new One(7, 2), new One(8, 3), new One(7, 4));
        // When
        Together together = Together.of(List.of(day), 2, 4);
        // Then
        assertThat(together.largest(5)).containsExactlyInAnyOrder(new Spot(7, 1, 2, 2), new Spot(8, 1, 3, 3));
        assertThat(together.concerns()).isEqualTo(2);
    }

    @Test
    void tells_all_that_are_level_with_the_last_of_the_largest() {
        // Given
        byte[] day = day(
                new One(1, 1),
                new One(1, 2),
                new One(2, 5),
                new One(3, 6),
                new One(4, 6),
                new One(5, 6),
                new One(6, 4));
        // When
        Together together = Together.of(List.of(day), NEVER, EVER);
        // Then
        assertThat(together.largest(1)).extracting(Spot::id).containsExactly(1);
        assertThat(together.largest(2)).extracting(Spot::id).containsExactlyInAnyOrder(1, 3, 4, 5);
        assertThat(together.largest(4)).extracting(Spot::id).containsExactlyInAnyOrder(1, 3, 4, 5);
        assertThat(together.largest(5)).extracting(Spot::id).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
        assertThat(together.largest(9)).extracting(Spot::id).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    }

    @Test
    void forgets_spots() {
        // Given
        Together together = Together.of(List.of(day(new One(1, 1), new One(2, 2), new One(2, 3))), NEVER, EVER);
        // When
        together.forget(Set.of(2, 9));
        // Then
        assertThat(together.largest(1)).containsExactly(new Spot(1, 1, 1, 1));
        assertThat(together.largest(2)).hasSize(1);
        assertThat(together.concerns()).isEqualTo(1);
        assertThat(together.spots()).isEqualTo(1);
    }

    @Test
    void is_nothing_of_nothing() {
        Together together = Together.of(List.of(day()), NEVER, EVER);
        assertThat(together.largest(20)).isEmpty();
        assertThat(together.concerns()).isZero();
        assertThat(together.spots()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void counts_what_a_plain_count_finds(long seed) {
        // Given
        Random random = new Random(seed);
        List<One> all = new ArrayList<>();
        int spots = 1 + random.nextInt(400);
        for (int i = 0; i < 1_000; i++)
            all.add(new One(random.nextInt(spots) * (1 + random.nextInt(2) * 1_000_003), random.nextInt(50) - 25));
        // When
        Together together = Together.of(List.of(day(all.subList(0, 400)), day(all.subList(400, 1_000))), -20, 20);
        // Then
        List<Spot> expected = counted(all.stream().filter(one -> one.at() >= -20 && one.at() < 20));
        assertThat(together.concerns())
                .isEqualTo(expected.stream().mapToLong(Spot::count).sum());
        assertThat(together.spots()).isEqualTo(expected.size());
        for (int most : List.of(1, 2, 7, 50, 400, 2_000))
            assertThat(together.largest(most)).containsExactlyInAnyOrderElementsOf(withTies(expected, most));
    }

    private static List<Spot> counted(Stream<One> concerns) {
        Map<Integer, LongSummaryStatistics> bySpot =
                concerns.collect(Collectors.groupingBy(One::spot, TreeMap::new, Collectors.summarizingLong(One::at)));
        Comparator<Spot> mostFirst = Comparator.comparingInt(Spot::count)
                .thenComparingLong(Spot::last)
                .reversed();
        return bySpot.entrySet().stream()
                .map(spot -> new Spot(
                        spot.getKey(),
                        (int) spot.getValue().getCount(),
                        spot.getValue().getMin(),
                        spot.getValue().getMax()))
                .sorted(mostFirst)
                .toList();
    }

    private static List<Spot> withTies(List<Spot> ordered, int most) {
        if (ordered.size() <= most) return ordered;
        Spot end = ordered.get(most - 1);
        return ordered.stream()
                .filter(spot -> spot.count() > end.count() || spot.count() == end.count() && spot.last() >= end.last())
                .toList();
    }

    private static byte[] day(One... concerns) {
        return day(List.of(concerns));
    }

    private static byte[] day(List<One> concerns) {
        ByteBuffer bytes = ByteBuffer.allocate(concerns.size() * (Integer.BYTES + Long.BYTES));
        concerns.forEach(one -> bytes.putInt(one.spot()).putLong(one.at()));
        return bytes.array();
    }
}

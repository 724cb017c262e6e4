package org.huying.reporting.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatencyTest {
    @Test
    void of_nothing_is_no_data() {
        assertThat(Latency.of(List.of())).isEqualTo(new Latency(0, null, null));
    }

    @Test
    void of_one_is_that_one() {
        assertThat(Latency.of(List.of(1_800L))).isEqualTo(new Latency(1, 1_800L, 1_800L));
    }

    @Test
    void median_of_an_even_number_is_between_the_two_in_the_middle_rounded_half_up() {
        assertThat(Latency.of(List.of(10L, 40L, 20L, 31L)).medianSeconds()).isEqualTo(26);
    }

    @Test
    void ninetieth_percentile_is_by_nearest_rank() {
        assertThat(Latency.of(upTo(10)).p90Seconds()).isEqualTo(9);
        assertThat(Latency.of(upTo(11)).p90Seconds()).isEqualTo(10);
        assertThat(Latency.of(upTo(100)).p90Seconds()).isEqualTo(90);
    }

    @Test
    void at_least_half_are_no_longer_than_the_median_and_nine_tenths_no_longer_than_the_p90_in_any_order() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            List<Long> seconds = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(40); i++) seconds.add((long) random.nextInt(1_000));
            Latency latency = Latency.of(seconds);
            assertThat(2 * notLonger(seconds, latency.medianSeconds())).isGreaterThanOrEqualTo(seconds.size());
            assertThat(10 * notLonger(seconds, latency.p90Seconds())).isGreaterThanOrEqualTo(9L * seconds.size());
            assertThat(10 * notLonger(seconds, latency.p90Seconds() - 1)).isLessThan(9L * seconds.size());
            Collections.shuffle(seconds, random);
            assertThat(Latency.of(seconds)).isEqualTo(latency);
        }
    }

    private static long notLonger(List<Long> seconds, long limit) {
        return seconds.stream().filter(it -> it <= limit).count();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}

package org.huying.reporting.task.settled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HandlingsTest {
    private static final int[] KEPT = {60, 60, 120, 3_600};

    @Test
    void take_in_more_in_order() {
        assertThat(Handlings.plus(KEPT, List.of(7_200, 90))).containsExactly(60, 60, 90, 120, 3_600, 7_200);
        assertThat(Handlings.plus(Handlings.NONE, List.of(5, -1))).containsExactly(-1, 5);
    }

    @Test
    void lose_each_of_those_that_go_once() {
        assertThat(Handlings.minus(KEPT, List.of(3_600, 60))).containsExactly(60, 120);
        assertThat(Handlings.minus(KEPT, List.of(60, 60, 120, 3_600))).isEmpty();
    }

    @Test
    void are_what_they_were_when_what_came_goes_again() {
        List<Integer> more = List.of(61, 60, 4_000);
        assertThat(Handlings.minus(Handlings.plus(KEPT, more), more)).isEqualTo(KEPT);
    }
}

package org.huying.reporting.task.settled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaskCountTest {
    /** What is settled bears these bits: a figure that takes another place would count what it never was. */
    @Test
    void has_its_bit_for_ever() {
        assertThat(TaskCount.values())
                .startsWith(
                        TaskCount.TASKS,
                        TaskCount.OPEN,
                        TaskCount.DEFERRED,
                        TaskCount.IN_TIME,
                        TaskCount.LATE,
                        TaskCount.LATE_AND_OPEN,
                        TaskCount.CALLED_OFF,
                        TaskCount.RETURNED,
                        TaskCount.EXTENDED,
                        TaskCount.REWORKED,
                        TaskCount.HANDLED,
                        TaskCount.GIVEN_AWAY);
        assertThat(List.of(TaskCount.TASKS.bit(), TaskCount.OPEN.bit(), TaskCount.GIVEN_AWAY.bit()))
                .containsExactly(1, 2, 2_048);
    }

    @Test
    void is_one_bit_of_a_number() {
        assertThat(TaskCount.bits(Set.of(TaskCount.TASKS, TaskCount.LATE, TaskCount.LATE_AND_OPEN)))
                .isEqualTo(0b110001);
        assertThat(TaskCount.bits(Set.of(TaskCount.values()))).isEqualTo((1 << TaskCount.values().length) - 1);
    }
}

package org.huying.intake.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClosingTest {
    private static final UUID CONCERN = UUID.fromString("018c2371-2c00-7000-8000-00000000c001");
    private static final Instant NOON = Instant.parse("2023-12-01T04:00:00Z");

    @Test
    void there_is_none_before_anything_and_while_the_case_is_open() {
        assertThat(Closing.of(CONCERN, List.of())).isEmpty();
        assertThat(Closing.of(CONCERN, way(ProgressStatus.FILED, ProgressStatus.HANDLED)))
                .isEmpty();
        assertThat(Closing.of(CONCERN, way(ProgressStatus.FILED, ProgressStatus.VOIDED)))
                .isEmpty();
    }

    @Test
    void is_of_the_first_round_when_nothing_was_reopened() {
        assertThat(Closing.of(CONCERN, way(ProgressStatus.FILED, ProgressStatus.CLOSED)))
                .contains(new Closing(CONCERN, 1, NOON.plusSeconds(1)));
    }

    @Test
    void is_none_any_more_once_it_is_reopened() {
        assertThat(Closing.of(CONCERN, way(ProgressStatus.CLOSED, ProgressStatus.REOPENED)))
                .isEmpty();
    }

    @Test
    void counts_every_reopening_also_that_of_a_follow_up() {
        assertThat(Closing.of(
                        CONCERN,
                        way(
                                ProgressStatus.FOLLOWED_UP,
                                ProgressStatus.REOPENED,
                                ProgressStatus.CLOSED,
                                ProgressStatus.REOPENED,
                                ProgressStatus.CLOSED)))
                .contains(new Closing(CONCERN, 3, NOON.plusSeconds(4)));
    }

    @Test
    void days_are_of_24_hours() {
        assertThat(new Closing(CONCERN, 1, NOON).until(15)).isEqualTo(Instant.parse("2023-12-16T04:00:00Z"));
    }

    /** A second after the other. */
    private static List<ProgressStep> way(ProgressStatus... statuses) {
        List<ProgressStep> steps = new ArrayList<>();
        for (ProgressStatus status : statuses)
            steps.add(new ProgressStep(
                    CONCERN, steps.size() + 1, status, NOON.plusSeconds(steps.size()), null, null, null, null));
        return steps;
    }
}

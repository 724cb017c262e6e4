package org.huying.intake.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.huying.intake.progress.ProgressStatus;
import org.huying.intake.progress.ProgressStep;
import org.junit.jupiter.api.Test;

class EndingsTest {
    private static final Instant DAY = Instant.parse("2023-12-01T01:00:00Z");

    @Test
    void a_concern_has_ended_when_nothing_came_after_its_end() {
        assertThat(Endings.last(steps(ProgressStatus.DISPATCHED, ProgressStatus.HANDLED)))
                .isEmpty();
        assertThat(Endings.last(steps(ProgressStatus.DISPATCHED, ProgressStatus.CLOSED)))
                .hasValueSatisfying(end -> assertThat(end.caseSequence()).isEqualTo(2));
        assertThat(Endings.last(steps(ProgressStatus.CLOSED, ProgressStatus.REOPENED)))
                .isEmpty();
        assertThat(Endings.last(steps(ProgressStatus.CLOSED, ProgressStatus.REOPENED, ProgressStatus.VOIDED)))
                .isPresent();
        assertThat(Endings.last(steps(ProgressStatus.NOT_FILED, ProgressStatus.UNMERGED)))
                .isEmpty();
        assertThat(Endings.last(steps(ProgressStatus.TRANSFERRED))).isPresent();
        assertThat(Endings.last(List.of())).isEmpty();
    }

    private static List<ProgressStep> steps(ProgressStatus... statuses) {
        List<ProgressStep> steps = new ArrayList<>();
        for (ProgressStatus status : statuses)
            steps.add(new ProgressStep(new UUID(0, 1), steps.size() + 1, status, DAY, null, null, null, null));
        return steps;
    }
}

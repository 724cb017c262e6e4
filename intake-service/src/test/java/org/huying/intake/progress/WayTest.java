package org.huying.intake.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.intake.progress.ProgressStatus.ACCEPTED;
import static org.huying.intake.progress.ProgressStatus.ADMITTED;
import static org.huying.intake.progress.ProgressStatus.CLOSED;
import static org.huying.intake.progress.ProgressStatus.DISPATCHED;
import static org.huying.intake.progress.ProgressStatus.FILED;
import static org.huying.intake.progress.ProgressStatus.HANDLED;
import static org.huying.intake.progress.ProgressStatus.REGISTERED;
import static org.huying.intake.progress.ProgressStatus.SUPPLEMENTED;
import static org.huying.intake.progress.ProgressStatus.VOIDED;
import static org.huying.intake.progress.ProgressStatus.WITHDRAWN;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WayTest {
    private static final Instant NOON = Instant.parse("2023-12-01T04:00:00Z");
    private static final UUID CONCERN = UUID.randomUUID();

    @Test
    void puts_each_step_of_intake_where_its_time_puts_it() {
        // Given
        var ofCase = List.of(step(REGISTERED, 0), step(FILED, 1), step(DISPATCHED, 1), step(ACCEPTED, 9));
        var inIntake = List.of(step(ADMITTED, 5), step(SUPPLEMENTED, 9), step(SUPPLEMENTED, 12));
        // When
        List<ProgressStep> way = Way.together(ofCase, inIntake);
        // Then
        assertThat(way)
                .extracting(ProgressStep::status)
                .containsExactly(REGISTERED, FILED, DISPATCHED, ADMITTED, ACCEPTED, SUPPLEMENTED, SUPPLEMENTED);
    }

    @Test
    void leaves_the_order_of_the_case_as_it_was_told() {
        // Given
        var ofCase = List.of(step(REGISTERED, 9), step(FILED, 1), step(DISPATCHED, 1));
        // When
        List<ProgressStep> way = Way.together(ofCase, List.of(step(ADMITTED, 10)));
        // Then
        assertThat(way).extracting(ProgressStep::status).containsExactly(REGISTERED, FILED, DISPATCHED, ADMITTED);
    }

    @Test
    void ends_with_the_withdrawal_and_does_not_say_that_the_case_is_void_then() {
        for (int minute : new int[] {5, 6}) {
            // Given
            var way = Way.together(
                    List.of(step(REGISTERED, 0), step(FILED, 1), step(VOIDED, minute), step(HANDLED, 7)),
                    List.of(step(WITHDRAWN, 5)));
            // When
            var told = Way.upToItsEnd(way);
            // Then
            assertThat(told).extracting(ProgressStep::status).containsExactly(REGISTERED, FILED, WITHDRAWN);
        }
    }

    @Test
    void tells_both_where_withdrawal_and_closing_crossed_each_other() {
        // Given
        var way = Way.together(List.of(step(REGISTERED, 0), step(CLOSED, 6)), List.of(step(WITHDRAWN, 5)));
        // Then
        assertThat(Way.upToItsEnd(way)).extracting(ProgressStep::status).containsExactly(REGISTERED, WITHDRAWN, CLOSED);
    }

    @Test
    void shows_a_case_made_void_by_the_desk_as_that() {
        // Given
        var way = List.of(step(REGISTERED, 0), step(FILED, 1), step(VOIDED, 6));
        // Then
        assertThat(Way.upToItsEnd(way)).isEqualTo(way);
    }

    private static ProgressStep step(ProgressStatus status, int minute) {
        return ProgressStep.inIntake(CONCERN, status, NOON.plusSeconds(60L * minute), null);
    }
}

package org.huying.reporting.task.settled;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.huying.reporting.task.Due;
import org.huying.reporting.task.Matter;
import org.huying.reporting.task.TaskLife;
import org.huying.reporting.task.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnsTest {
    private static final Instant GIVEN = Instant.parse("2023-12-01T01:00:00Z");
    private static final Instant DUE = Instant.parse("2023-12-08T16:00:00Z");
    private static final Matter MATTER = new Matter("520102033901", null, "noise", null);
    private static final Unit UNIT = new Unit("POLICE-WLC", "POLICE_STATION", "派出所");

    @ParameterizedTest
    @CsvSource({
        "2023-12-01T01:00:00Z, , 2023-12-08T16:00:00Z",
        "2023-12-08T16:00:00Z, , 2023-12-08T16:00:00Z",
        "2023-12-08T16:00:00.000001Z, 2023-12-08T16:00:00Z, 2023-12-09T16:00:00Z",
        "2023-12-09T16:00:00Z, 2023-12-08T16:00:00Z, 2023-12-09T16:00:00Z",
        "2023-12-09T16:00:00.000001Z, 2023-12-09T16:00:00Z, 2023-12-11T16:00:00Z",
        "2023-12-12T16:00:00Z, 2023-12-11T16:00:00Z, 2023-12-15T16:00:00Z",
        "2023-12-16T16:00:00Z, 2023-12-15T16:00:00Z, 2023-12-23T16:00:00Z",
        "2024-01-07T16:00:00Z, 2023-12-23T16:00:00Z, 2024-01-07T16:00:00Z",
        "2024-01-07T16:00:00.000001Z, 2024-01-07T16:00:00Z, ",
    })
    void of_an_open_task_are_its_deadline_and_where_its_age_leaves_a_band(Instant at, Instant last, Instant next) {
        assertThat(Turns.of(task(null, new Due(DUE, false)), at)).isEqualTo(new Turns(last, next));
    }

    @Test
    void of_a_reported_task_is_its_deadline_alone() {
        TaskLife reported = task(GIVEN.plusSeconds(60), new Due(DUE, false));
        assertThat(Turns.of(reported, GIVEN)).isEqualTo(new Turns(null, DUE));
        assertThat(Turns.of(reported, DUE.plusSeconds(1))).isEqualTo(new Turns(DUE, null));
    }

    @Test
    void of_a_task_that_is_put_off_or_never_due_there_are_none() {
        assertThat(Turns.of(task(null, new Due(DUE, true)), GIVEN)).isEqualTo(new Turns(null, null));
        assertThat(Turns.of(task(null, null), GIVEN)).isEqualTo(new Turns(null, null));
    }

    /** At every tick around every turn, of tasks in every state. */
    @Test
    void between_them_it_counts_the_same() {
        for (TaskLife task : List.of(
                task(null, new Due(DUE, false)),
                task(GIVEN.plusSeconds(60), new Due(DUE, false)),
                task(DUE.plusSeconds(60), new Due(DUE, false)),
                task(null, new Due(DUE, true))))
            for (int day = 0; day < 40; day++)
                for (long nanos : List.of(-1_000L, 0L, 1_000L)) {
                    Instant at = DUE.plusSeconds(day * 86_400L).plusNanos(nanos);
                    assertSameUntilNext(task, at);
                }
    }

    private static void assertSameUntilNext(TaskLife task, Instant at) {
        Turns turns = Turns.of(task, at);
        Instant last = turns.last() == null ? GIVEN : turns.last().plusNanos(1);
        Instant next = turns.next() == null ? at.plusSeconds(9_000_000) : turns.next();
        for (Basis basis : Basis.values()) {
            assertThat(basis.of(task, last)).isEqualTo(basis.of(task, at));
            assertThat(basis.of(task, next)).isEqualTo(basis.of(task, at));
        }
    }

    private static TaskLife task(Instant reported, Due due) {
        return new TaskLife(MATTER, UNIT, 1, GIVEN, reported, null, 0, 0, 0, due);
    }
}

package org.huying.dispatch.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.deadline.ClockFixtures.CONTACT_DUE;
import static org.huying.dispatch.deadline.ClockFixtures.DESK;
import static org.huying.dispatch.deadline.ClockFixtures.DISPATCHED;
import static org.huying.dispatch.deadline.ClockFixtures.REMINDERS;
import static org.huying.dispatch.deadline.ClockFixtures.RESOLUTION_DUE;
import static org.huying.dispatch.deadline.ClockFixtures.at;
import static org.huying.dispatch.deadline.ClockFixtures.ringUntil;
import static org.huying.dispatch.deadline.ClockFixtures.types;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huying.dispatch.timelimit.Deadline;
import org.huying.dispatch.timelimit.Measure;
import org.junit.jupiter.api.Test;

/** The clock of a case that was merged with another, and is not any more. */
class ComingBackTest {
    private static final Instant MERGED = at("2023-12-04T10:00");
    private static final Instant BACK = at("2023-12-07T09:00");

    @Test
    void nothing_is_told_while_it_is_merged() {
        // Given
        CaseClock clock = ClockFixtures.started();
        // When
        clock.stop();
        // Then
        assertThat(clock.nextAt()).isNull();
        assertThat(ringUntil(clock, RESOLUTION_DUE.plus(Duration.ofDays(30)))).isEmpty();
    }

    @Test
    void the_time_for_handling_runs_on_from_where_it_began_and_the_others_begin_with_the_new_dispatch() {
        // Given
        CaseClock clock = ClockFixtures.started();
        clock.stop();
        // When
        DeadlineEvent.Started told = back(clock, BACK);
        // Then
        assertThat(told.round()).isEqualTo(1);
        assertThat(due(clock, Measure.RESOLUTION)).isEqualTo(RESOLUTION_DUE);
        assertThat(clock.resolution().startedAt()).isEqualTo(DISPATCHED);
        assertThat(due(clock, Measure.ACCEPT)).isEqualTo(BACK.plus(Duration.ofHours(4)));
        assertThat(ringUntil(clock, BACK)).isEmpty();
        assertThat(types(ringUntil(clock, BACK.plus(Duration.ofHours(5)))))
                .containsExactly("deadline.near.v1", "deadline.missed.v1");
    }

    @Test
    void what_happened_in_time_stays_so_and_what_was_handled_is_to_be_handled_again() {
        // Given
        CaseClock clock = ClockFixtures.handling();
        clock.meet(Measure.RESOLUTION, REMINDERS, MERGED);
        clock.stop();
        // When
        back(clock, BACK);
        // Then
        assertThat(clock.current().map(CaseDeadline::status))
                .containsExactly(DeadlineStatus.MET, DeadlineStatus.MET, DeadlineStatus.RUNNING);
        assertThat(due(clock, Measure.FIRST_CONTACT)).isEqualTo(CONTACT_DUE);
    }

    @Test
    void what_was_missed_before_is_not_told_once_more() {
        // Given
        CaseClock clock = ClockFixtures.handling();
        ringUntil(clock, RESOLUTION_DUE.plusSeconds(1));
        clock.stop();
        // When
        back(clock, RESOLUTION_DUE.plusSeconds(2));
        // Then
        assertThat(clock.resolution().status()).isEqualTo(DeadlineStatus.MISSED);
        assertThat(types(ringUntil(clock, RESOLUTION_DUE.plus(Duration.ofDays(10)))))
                .containsExactly("deadline.escalated.v1");
    }

    @Test
    void one_that_was_deferred_has_the_time_that_was_left() {
        // Given
        CaseClock clock = ClockFixtures.handling();
        Deferral deferral = ClockFixtures.deferral(clock, LocalDate.parse("2024-03-01"), MERGED);
        clock.defer(deferral, DESK, MERGED);
        clock.stop();
        // When
        back(clock, BACK);
        // Then
        assertThat(due(clock, Measure.RESOLUTION)).isEqualTo(BACK.plus(Duration.between(MERGED, RESOLUTION_DUE)));
        assertThat(clock.reviewAt()).isNull();
    }

    private static DeadlineEvent.Started back(CaseClock clock, Instant now) {
        List<Deadline> limits = List.of(
                limit(Measure.ACCEPT, now, Duration.ofHours(4)),
                limit(Measure.FIRST_CONTACT, now, Duration.ofDays(1)),
                limit(Measure.RESOLUTION, now, Duration.ofDays(7)));
        return new ComingBack(clock).from(limits, REMINDERS, now);
    }

    private static Deadline limit(Measure measure, Instant now, Duration time) {
        return new Deadline(measure, "*/GENERAL/" + measure, LocalDate.of(2000, 1, 1), now, now.plus(time), false);
    }

    private static Instant due(CaseClock clock, Measure measure) {
        return clock.current(measure).orElseThrow().dueAt();
    }
}

package org.huying.dispatch.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.deadline.ClockFixtures.DESK;
import static org.huying.dispatch.deadline.ClockFixtures.DISPATCHED;
import static org.huying.dispatch.deadline.ClockFixtures.REMINDERS;
import static org.huying.dispatch.deadline.ClockFixtures.RESOLUTION_DUE;
import static org.huying.dispatch.deadline.ClockFixtures.at;
import static org.huying.dispatch.deadline.ClockFixtures.limit;
import static org.huying.dispatch.deadline.ClockFixtures.ringUntil;
import static org.huying.dispatch.deadline.ClockFixtures.types;

import java.time.Instant;
import java.time.LocalDate;
import org.huying.dispatch.calendar.TownCalendar;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.timelimit.Measure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecomputedDeadlineTest {
    private static final Instant LATER = at("2023-12-15T00:00");

    private final CaseClock clock = ClockFixtures.unstarted(UnitKind.URBAN_MANAGEMENT);

    @BeforeEach
    void aCaseDispatchedBeforeTheNoticeWasKnown() {
        clock.start(ClockFixtures.limits(true), ClockFixtures.reminders(TownCalendar.knowing(2024)), DISPATCHED);
        clock.meet(Measure.ACCEPT, REMINDERS, DISPATCHED);
        clock.meet(Measure.FIRST_CONTACT, REMINDERS, DISPATCHED);
    }

    @Test
    void is_told_and_provisional_no_longer() {
        // Given
        assertThat(clock.resolution().isProvisional()).isTrue();
        // When
        DeadlineEvent.Recomputed told = recompute(LATER, DISPATCHED);
        // Then
        assertThat(told.due().dueAt()).isEqualTo(LATER);
        assertThat(told.due().provisional()).isFalse();
        assertThat(clock.resolution().isProvisional()).isFalse();
    }

    @Test
    void is_told_also_when_the_due_moment_stays() {
        assertThat(recompute(RESOLUTION_DUE, DISPATCHED).due().dueAt()).isEqualTo(RESOLUTION_DUE);
        assertThat(types(ringUntil(clock, RESOLUTION_DUE))).containsExactly("deadline.near.v1");
    }

    @Test
    void missed_by_the_old_count_is_not_missed_by_the_new() {
        // Given
        ringUntil(clock, RESOLUTION_DUE.plusSeconds(1));
        // When
        recompute(LATER, RESOLUTION_DUE.plusSeconds(2));
        // Then
        assertThat(clock.resolution().status()).isEqualTo(DeadlineStatus.RUNNING);
        assertThat(types(ringUntil(clock, LATER.plusSeconds(1))))
                .containsExactly("deadline.near.v1", "deadline.missed.v1");
    }

    @Test
    void missed_by_either_count_stays_missed_and_is_told_once() {
        // Given
        ringUntil(clock, RESOLUTION_DUE.plusSeconds(1));
        // When
        recompute(LATER, LATER.plusSeconds(1));
        // Then
        assertThat(clock.resolution().status()).isEqualTo(DeadlineStatus.MISSED);
        assertThat(types(ringUntil(clock, at("2024-02-01T00:00")))).containsExactly("deadline.escalated.v1");
    }

    @Test
    void extended_keeps_its_move_unless_the_limit_is_later_now() {
        // Given
        ClockFixtures.extension(clock, LocalDate.of(2023, 12, 13), DISPATCHED)
                .decide(clock, true, DESK, REMINDERS, DISPATCHED);
        // When
        Instant kept = recompute(at("2023-12-13T00:00"), DISPATCHED).due().dueAt();
        Instant later = recompute(LATER, DISPATCHED).due().dueAt();
        // Then
        assertThat(kept).isEqualTo(at("2023-12-14T00:00"));
        assertThat(later).isEqualTo(LATER);
    }

    private DeadlineEvent.Recomputed recompute(Instant due, Instant now) {
        return clock.recompute(clock.resolution(), limit(Measure.RESOLUTION, due, false), REMINDERS, now);
    }
}

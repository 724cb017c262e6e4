package org.huying.dispatch.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.deadline.ClockFixtures.DESK;
import static org.huying.dispatch.deadline.ClockFixtures.DISPATCHED;
import static org.huying.dispatch.deadline.ClockFixtures.REMINDERS;
import static org.huying.dispatch.deadline.ClockFixtures.RESOLUTION_DUE;
import static org.huying.dispatch.deadline.ClockFixtures.at;
import static org.huying.dispatch.deadline.ClockFixtures.deferral;
import static org.huying.dispatch.deadline.ClockFixtures.handling;
import static org.huying.dispatch.deadline.ClockFixtures.plea;
import static org.huying.dispatch.deadline.ClockFixtures.ringUntil;
import static org.huying.dispatch.deadline.ClockFixtures.types;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.MoveRefused;
import org.huying.dispatch.timelimit.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeferralTest {
    private static final LocalDate REVIEW = LocalDate.of(2024, 3, 1);
    private static final Instant BACK = at("2024-03-01T00:00");
    /** Two days before the deadline. */
    private static final Instant BEFORE = at("2023-12-10T00:00");

    private static final Instant OVERDUE = RESOLUTION_DUE.plusSeconds(60);

    private final CaseClock clock = handling();

    @Test
    void leaves_the_overdue_stock_and_is_still_open() {
        // Given
        ringUntil(clock, OVERDUE);
        assertThat(clock.resolution().status()).isEqualTo(DeadlineStatus.MISSED);
        // When
        put(OVERDUE);
        // Then
        assertThat(clock.resolution().status()).isEqualTo(DeadlineStatus.DEFERRED);
        assertThat(clock.resolution().status().isOpen()).isTrue();
        assertThat(clock.resolution().status().isOpen()).isTrue();
        assertThat(clock.nextAt()).isEqualTo(BACK);
    }

    @Test
    void comes_back_on_its_review_date_by_itself_with_the_time_that_was_left() {
        // Given
        put(BEFORE);
        assertThat(ringUntil(clock, BACK.minus(Reminders.MOMENT))).isEmpty();
        // When
        List<ClockEvent> told = ringUntil(clock, BACK.plusSeconds(7_200));
        // Then
        assertThat(told).singleElement().isInstanceOfSatisfying(DeadlineEvent.Resumed.class, resumed -> {
            assertThat(resumed.due().dueAt()).isEqualTo(at("2024-03-03T00:00"));
            assertThat(resumed.occurrence().time()).isEqualTo(BACK);
        });
        assertThat(types(ringUntil(clock, at("2024-03-04T00:00"))))
                .containsExactly("deadline.near.v1", "deadline.missed.v1");
    }

    @Test
    void that_was_overdue_comes_back_overdue_and_is_not_told_missed_again() {
        // Given
        ringUntil(clock, OVERDUE);
        put(OVERDUE);
        // When
        List<ClockEvent> told = ringUntil(clock, BACK);
        // Then
        assertThat(types(told)).containsExactly("deadline.resumed.v1");
        assertThat(types(ringUntil(clock, at("2024-03-02T00:00")))).containsExactly("deadline.escalated.v1");
        assertThat(clock.resolution().status()).isEqualTo(DeadlineStatus.MISSED);
        assertThat(clock.resolution().dueAt()).isEqualTo(RESOLUTION_DUE);
    }

    @Test
    void excuses_neither_accepting_nor_the_first_contact() {
        // Given
        CaseClock untouched = ClockFixtures.started();
        // When
        deferral(untouched, REVIEW, DISPATCHED).decide(untouched, true, DESK, DISPATCHED);
        // Then
        assertThat(types(ringUntil(untouched, at("2023-12-06T12:00"))))
                .containsOnlyOnce("deadline.escalated.v1")
                .contains("deadline.missed.v1");
    }

    @Test
    void is_over_when_the_case_is_handled_before() {
        // Given
        put(BEFORE);
        // When
        var resumed = clock.meet(Measure.RESOLUTION, REMINDERS, at("2024-01-15T09:00"));
        // Then
        assertThat(resumed).isPresent();
        assertThat(clock.resolution().status()).isEqualTo(DeadlineStatus.MET);
        assertThat(clock.resolution().isMetLate()).isFalse();
        assertThat(clock.nextAt()).isNull();
    }

    @Test
    void cannot_be_extended_while_it_lasts() {
        // Given
        put(BEFORE);
        // Then
        assertThatThrownBy(() -> ClockFixtures.extension(clock, REVIEW, BEFORE)).isInstanceOf(MoveRefused.class);
    }

    @Test
    void is_asked_for_by_the_unit_that_has_the_case() {
        assertThatThrownBy(() -> new Deferral(clock, REVIEW, plea(DESK, BEFORE)))
                .isInstanceOf(NotTheHandler.class);
    }

    @Test
    void is_refused_once_the_case_is_handled() {
        // Given
        clock.meet(Measure.RESOLUTION, REMINDERS, BEFORE);
        // Then
        assertThatThrownBy(() -> deferral(clock, REVIEW, BEFORE)).isInstanceOf(MoveRefused.class);
    }

    @Test
    void not_approved_changes_nothing() {
        // When
        ClockEvent told = deferral(clock, REVIEW, BEFORE).decide(clock, false, DESK, BEFORE);
        // Then
        assertThat(told.type()).isEqualTo("deferral.rejected.v1");
        assertThat(clock.resolution().status()).isEqualTo(DeadlineStatus.RUNNING);
    }

    @Test
    void is_not_approved_when_its_review_date_has_come() {
        // Given
        Deferral deferral = deferral(clock, REVIEW, BEFORE);
        // Then
        assertThatThrownBy(() -> deferral.decide(clock, true, DESK, BACK)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-12-10", "2023-01-01", "2024-12-11", "9999-12-31"})
    void has_a_review_date_ahead_within_366_days(String day) {
        assertThatThrownBy(() -> deferral(clock, LocalDate.parse(day), BEFORE)).isInstanceOf(Invalid.class);
    }

    private void put(Instant now) {
        ClockEvent told = deferral(clock, REVIEW, now).decide(clock, true, DESK, now);
        assertThat(told.type()).isEqualTo("deferral.approved.v1");
    }
}

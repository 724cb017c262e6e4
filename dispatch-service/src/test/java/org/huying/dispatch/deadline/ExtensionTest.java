package org.huying.dispatch.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.dispatch.deadline.ClockFixtures.DESK;
import static org.huying.dispatch.deadline.ClockFixtures.DISPATCHED;
import static org.huying.dispatch.deadline.ClockFixtures.HANDLER;
import static org.huying.dispatch.deadline.ClockFixtures.REMINDERS;
import static org.huying.dispatch.deadline.ClockFixtures.RESOLUTION_DUE;
import static org.huying.dispatch.deadline.ClockFixtures.at;
import static org.huying.dispatch.deadline.ClockFixtures.deferral;
import static org.huying.dispatch.deadline.ClockFixtures.extension;
import static org.huying.dispatch.deadline.ClockFixtures.handling;
import static org.huying.dispatch.deadline.ClockFixtures.limit;
import static org.huying.dispatch.deadline.ClockFixtures.plea;
import static org.huying.dispatch.deadline.ClockFixtures.ringUntil;
import static org.huying.dispatch.deadline.ClockFixtures.types;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.MoveRefused;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.timelimit.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionTest {
    private static final LocalDate LATER = LocalDate.of(2023, 12, 20);
    private static final Instant AFTER = RESOLUTION_DUE.plus(Reminders.MOMENT);

    private final CaseClock clock = handling();

    @Test
    void before_expiry_moves_the_due_date_and_is_counted() {
        // Given
        Extension extension = extension(clock, LATER, RESOLUTION_DUE);
        // When
        ClockEvent told = extension.decide(clock, true, DESK, REMINDERS, RESOLUTION_DUE);
        // Then
        assertThat(told).isInstanceOfSatisfying(ExemptionEvent.Extended.class, extended -> {
            assertThat(extended.due().dueAt()).isEqualTo(at("2023-12-21T00:00"));
            assertThat(extended.extensions()).isEqualTo(1);
        });
        assertThat(clock.resolution().originalDueAt()).isEqualTo(RESOLUTION_DUE);
        assertThat(clock.resolution().isMoved()).isTrue();
        assertThat(extension.status()).isEqualTo(PetitionStatus.APPROVED);
    }

    @Test
    void after_expiry_is_refused_whether_asked_for_or_approved_then() {
        // Given
        Extension inTime = extension(clock, LATER, RESOLUTION_DUE);
        // Then
        assertThatThrownBy(() -> extension(clock, LATER, AFTER)).isInstanceOf(DeadlineExpired.class);
        assertThatThrownBy(() -> inTime.decide(clock, true, DESK, REMINDERS, AFTER))
                .isInstanceOf(DeadlineExpired.class);
        ringUntil(clock, AFTER);
        assertThatThrownBy(() -> extension(clock, LATER, AFTER)).isInstanceOf(DeadlineExpired.class);
        assertThat(clock.resolution().dueAt()).isEqualTo(RESOLUTION_DUE);
        assertThat(clock.resolution().extensions()).isZero();
    }

    @Test
    void gives_a_new_due_date_that_is_near_and_missed_in_its_turn() {
        // Given
        assertThat(types(ringUntil(clock, RESOLUTION_DUE))).containsExactly("deadline.near.v1");
        // When
        extension(clock, LATER, RESOLUTION_DUE).decide(clock, true, DESK, REMINDERS, RESOLUTION_DUE);
        // Then
        assertThat(types(ringUntil(clock, at("2023-12-21T00:00")))).containsExactly("deadline.near.v1");
        assertThat(types(ringUntil(clock, at("2023-12-21T00:01")))).containsExactly("deadline.missed.v1");
    }

    @Test
    void not_approved_leaves_the_due_date() {
        // When
        ClockEvent told = extension(clock, LATER, DISPATCHED).decide(clock, false, DESK, REMINDERS, DISPATCHED);
        // Then
        assertThat(told.type()).isEqualTo("extension.rejected.v1");
        assertThat(clock.resolution().dueAt()).isEqualTo(RESOLUTION_DUE);
    }

    @Test
    void is_asked_for_by_the_unit_that_has_the_case() {
        assertThatThrownBy(() -> new Extension(clock, LATER, plea(DESK, DISPATCHED)))
                .isInstanceOf(NotTheHandler.class);
    }

    @Test
    void is_not_decided_by_whoever_asked() {
        // Given
        Extension extension = extension(clock, LATER, DISPATCHED);
        var samePerson = ClockFixtures.scope(HANDLER.subject(), Role.SUBDISTRICT_DESK, DESK.unit());
        // Then
        assertThatThrownBy(() -> extension.decide(clock, true, samePerson, REMINDERS, DISPATCHED))
                .isInstanceOf(DeciderIsRequester.class);
        assertThat(extension.status()).isEqualTo(PetitionStatus.REQUESTED);
    }

    @Test
    void is_decided_once() {
        // Given
        Extension extension = extension(clock, LATER, DISPATCHED);
        extension.decide(clock, false, DESK, REMINDERS, DISPATCHED);
        // Then
        assertThatThrownBy(() -> extension.decide(clock, true, DESK, REMINDERS, DISPATCHED))
                .isInstanceOf(MoveRefused.class);
        assertThat(clock.resolution().isMoved()).isFalse();
    }

    @Test
    void asked_for_in_an_earlier_round_never_shortens_the_deadline_of_the_next() {
        // Given
        Extension extension = extension(clock, LocalDate.of(2023, 12, 13), DISPATCHED);
        Instant later = at("2023-12-19T00:00");
        clock.start(List.of(limit(Measure.RESOLUTION, later, false)), REMINDERS, RESOLUTION_DUE);
        // Then
        assertThatThrownBy(() -> extension.decide(clock, true, DESK, REMINDERS, RESOLUTION_DUE))
                .isInstanceOf(ExtensionOvertaken.class);
        assertThat(clock.resolution().dueAt()).isEqualTo(later);
        assertThat(clock.resolution().extensions()).isZero();
    }

    @Test
    void asked_for_before_a_deferral_never_shortens_the_deadline_it_came_back_with() {
        // Given
        Extension extension = extension(clock, LATER, DISPATCHED);
        deferral(clock, LocalDate.of(2024, 3, 1), DISPATCHED).decide(clock, true, DESK, DISPATCHED);
        Instant back = at("2024-03-01T00:00");
        ringUntil(clock, back);
        Instant due = clock.resolution().dueAt();
        // Then
        assertThatThrownBy(() -> extension.decide(clock, true, DESK, REMINDERS, back))
                .isInstanceOf(ExtensionOvertaken.class);
        assertThat(clock.resolution().dueAt()).isEqualTo(due).isAfter(back);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-12-01", "2023-12-11", "2024-06-10", "9999-12-31"})
    void leads_to_a_later_day_within_180_days(String day) {
        assertThatThrownBy(() -> extension(clock, LocalDate.parse(day), DISPATCHED))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void is_for_what_is_not_handled_yet() {
        // Given
        clock.meet(Measure.RESOLUTION, REMINDERS, DISPATCHED);
        // Then
        assertThatThrownBy(() -> extension(clock, LATER, DISPATCHED)).isInstanceOf(MoveRefused.class);
    }
}

package org.huying.dispatch.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.deadline.ClockFixtures.ACCEPT_DUE;
import static org.huying.dispatch.deadline.ClockFixtures.CONTACT_DUE;
import static org.huying.dispatch.deadline.ClockFixtures.DISPATCHED;
import static org.huying.dispatch.deadline.ClockFixtures.REMINDERS;
import static org.huying.dispatch.deadline.ClockFixtures.RESOLUTION_DUE;
import static org.huying.dispatch.deadline.ClockFixtures.at;
import static org.huying.dispatch.deadline.ClockFixtures.handling;
import static org.huying.dispatch.deadline.ClockFixtures.limits;
import static org.huying.dispatch.deadline.ClockFixtures.ringUntil;
import static org.huying.dispatch.deadline.ClockFixtures.started;
import static org.huying.dispatch.deadline.ClockFixtures.types;

import java.util.List;
import java.util.stream.LongStream;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.timelimit.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseClockTest {
    @Test
    void starts_at_dispatch_with_a_deadline_for_each_measure() {
        // Given
        CaseClock clock = ClockFixtures.unstarted(UnitKind.URBAN_MANAGEMENT);
        // When
        DeadlineEvent.Started told = clock.start(limits(false), REMINDERS, DISPATCHED);
        // Then
        assertThat(told.deadlines())
                .extracting(DeadlineEvent.Due::measure, DeadlineEvent.Due::dueAt)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Measure.ACCEPT, ACCEPT_DUE),
                        org.assertj.core.groups.Tuple.tuple(Measure.FIRST_CONTACT, CONTACT_DUE),
                        org.assertj.core.groups.Tuple.tuple(Measure.RESOLUTION, RESOLUTION_DUE));
        assertThat(clock.nextAt()).isEqualTo(at("2023-12-04T12:00"));
    }

    @Test
    void says_near_when_a_quarter_of_the_time_is_left_and_only_once() {
        // Given
        CaseClock clock = handling();
        // When
        List<ClockEvent> told = ringUntil(clock, RESOLUTION_DUE);
        // Then
        assertThat(types(told)).containsExactly("deadline.near.v1");
        assertThat(told.get(0).occurrence().time()).isEqualTo(at("2023-12-10T02:15"));
    }

    @Test
    void counts_what_happens_at_the_due_moment_as_in_time_and_the_next_moment_as_missed() {
        // Given
        CaseClock clock = handling();
        assertThat(types(ringUntil(clock, RESOLUTION_DUE))).doesNotContain("deadline.missed.v1");
        // When
        List<ClockEvent> told = ringUntil(clock, RESOLUTION_DUE.plus(Reminders.MOMENT));
        // Then
        assertThat(types(told)).containsExactly("deadline.missed.v1");
        assertThat(clock.resolution().status()).isEqualTo(DeadlineStatus.MISSED);
    }

    @Test
    void tells_everything_once_and_the_oldest_first_after_weeks_in_which_nobody_listened() {
        // Given
        CaseClock clock = started();
        // When
        List<ClockEvent> told = ringUntil(clock, at("2024-01-02T09:00"));
        // Then
        assertThat(types(told))
                .containsExactly(
                        "deadline.near.v1",
                        "deadline.missed.v1",
                        "deadline.near.v1",
                        "deadline.escalated.v1",
                        "deadline.missed.v1",
                        "deadline.escalated.v1",
                        "deadline.near.v1",
                        "deadline.missed.v1",
                        "deadline.escalated.v1");
        assertThat(told)
                .isSortedAccordingTo(
                        java.util.Comparator.comparing(it -> it.occurrence().time()));
        assertThat(told.stream().mapToLong(it -> it.occurrence().sequence()))
                .containsExactly(LongStream.rangeClosed(2, 10).boxed().toArray(Long[]::new));
        assertThat(clock.nextAt()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "GRID_PARTY_GROUP, COMMUNITY_SECRETARY",
        "COMMUNITY, SUBDISTRICT_DESK",
        "POLICE_STATION, SUBDISTRICT_DESK",
        "PROPERTY_MANAGER, SUBDISTRICT_DESK",
        "SUBDISTRICT_DESK, SUBDISTRICT_PARTY_COMMITTEE"
    })
    void escalates_a_working_day_later_to_whoever_stands_above_the_unit(UnitKind owner, EscalatedTo to) {
        // Given
        CaseClock clock = ClockFixtures.unstarted(owner);
        clock.start(limits(false), REMINDERS, DISPATCHED);
        // When
        List<ClockEvent> told = ringUntil(clock, at("2023-12-06T00:00"));
        // Then
        assertThat(told).last().isInstanceOfSatisfying(DeadlineEvent.Escalated.class, escalated -> {
            assertThat(escalated.escalatedTo()).isEqualTo(to);
            assertThat(escalated.due().measure()).isEqualTo(Measure.ACCEPT);
            assertThat(escalated.occurrence().time()).isEqualTo(at("2023-12-06T00:00"));
        });
    }

    @Test
    void is_silent_about_what_was_met_and_knows_whether_it_was_in_time() {
        // Given
        CaseClock clock = started();
        // When
        clock.meet(Measure.ACCEPT, REMINDERS, ACCEPT_DUE);
        clock.meet(Measure.FIRST_CONTACT, REMINDERS, CONTACT_DUE.plus(Reminders.MOMENT));
        // Then
        assertThat(clock.current(Measure.ACCEPT).orElseThrow().isMetLate()).isFalse();
        assertThat(clock.current(Measure.FIRST_CONTACT).orElseThrow().isMetLate())
                .isTrue();
        assertThat(ringUntil(clock, at("2023-12-31T00:00")))
                .allMatch(it -> it.toString().contains("RESOLUTION"));
    }

    @Test
    void is_met_once_the_first_time_counts() {
        // Given
        CaseClock clock = started();
        clock.meet(Measure.ACCEPT, REMINDERS, DISPATCHED);
        // When
        clock.meet(Measure.ACCEPT, REMINDERS, CONTACT_DUE);
        // Then
        assertThat(clock.current(Measure.ACCEPT).orElseThrow().metAt()).isEqualTo(DISPATCHED);
    }

    @Test
    void handed_on_to_another_unit_runs_as_before() {
        // Given
        CaseClock clock = started();
        var before = clock.deadlines().stream().map(CaseDeadline::dueAt).toList();
        // When
        clock.follow(new ClockedCase(
                clock.caseId(),
                clock.number(),
                ClockFixtures.COMMUNITY,
                null,
                UnitKind.SUBDISTRICT_DESK,
                "DESK-520102033000"));
        // Then
        assertThat(clock.resolution().status().isOpen()).isTrue();
        assertThat(clock.deadlines()).extracting(CaseDeadline::dueAt).isEqualTo(before);
        assertThat(ringUntil(clock, ACCEPT_DUE).get(0))
                .isInstanceOfSatisfying(
                        DeadlineEvent.Near.class,
                        near -> assertThat(near.unit()).isEqualTo("DESK-520102033000"));
    }

    @Test
    void runs_again_as_if_never_met_when_the_handling_is_found_not_done() {
        // Given
        CaseClock clock = handling();
        clock.meet(Measure.RESOLUTION, REMINDERS, DISPATCHED);
        assertThat(clock.nextAt()).isNull();
        // When
        clock.runAgain(Measure.RESOLUTION);
        // Then
        assertThat(types(ringUntil(clock, RESOLUTION_DUE.plusSeconds(1))))
                .containsExactly("deadline.near.v1", "deadline.missed.v1");
        assertThat(clock.resolution().dueAt()).isEqualTo(RESOLUTION_DUE);
    }

    @Test
    void missed_and_handled_late_and_rejected_is_missed_still_and_not_told_again() {
        // Given
        CaseClock clock = handling();
        ringUntil(clock, RESOLUTION_DUE.plusSeconds(1));
        clock.meet(Measure.RESOLUTION, REMINDERS, RESOLUTION_DUE.plusSeconds(2));
        // When
        clock.runAgain(Measure.RESOLUTION);
        // Then
        assertThat(clock.resolution().status()).isEqualTo(DeadlineStatus.MISSED);
        assertThat(types(ringUntil(clock, at("2024-01-02T09:00")))).containsExactly("deadline.escalated.v1");
    }

    @Test
    void stops_when_the_case_ends_and_says_nothing_more() {
        // Given
        CaseClock clock = started();
        // When
        clock.stop();
        // Then
        assertThat(clock.nextAt()).isNull();
        assertThat(clock.deadlines()).extracting(CaseDeadline::status).containsOnly(DeadlineStatus.STOPPED);
    }

    @Test
    void opened_again_keeps_the_times_of_the_first_round_and_begins_the_second() {
        // Given
        CaseClock clock = handling();
        clock.meet(Measure.RESOLUTION, REMINDERS, RESOLUTION_DUE);
        assertThat(clock.resolution().status().isOpen()).isFalse();
        // When
        clock.start(limits(false), REMINDERS, DISPATCHED);
        // Then
        assertThat(clock.round()).isEqualTo(2);
        assertThat(clock.deadlines()).extracting(CaseDeadline::round).containsExactly(1, 1, 1, 2, 2, 2);
        assertThat(clock.deadlines().get(2).metAt()).isEqualTo(RESOLUTION_DUE);
        assertThat(clock.resolution().status()).isEqualTo(DeadlineStatus.RUNNING);
    }
}

package org.huying.intake.workstation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.api.Test;

class WorkstationTest {
    private static final Instant CHANGED = Instant.parse("2023-11-01T00:00:00Z");
    private static final Instant CLOSED = Instant.parse("2023-12-01T00:00:00Z");
    private static final Instant REOPENED = Instant.parse("2023-12-11T00:00:00Z");

    /** Mondays at 19:00 and 10:00 of Asia/Shanghai. */
    private static final Instant EVENING_IN_OCTOBER = Instant.parse("2023-10-16T11:00:00Z");

    private static final Instant EVENING_IN_NOVEMBER = Instant.parse("2023-11-06T11:00:00Z");
    private static final Instant MORNING_IN_NOVEMBER = Instant.parse("2023-11-06T02:00:00Z");
    private static final Instant MORNING_WHILE_CLOSED = Instant.parse("2023-12-04T02:00:00Z");
    private static final Instant MORNING_AFTER = Instant.parse("2023-12-11T02:00:00Z");

    @Test
    void was_open_when_its_hours_of_then_say_so() {
        // Given
        Workstation workstation = lived();
        // Then
        assertThat(workstation.isOpenAt(EVENING_IN_OCTOBER)).isTrue();
        assertThat(workstation.isOpenAt(EVENING_IN_NOVEMBER)).isFalse();
        assertThat(workstation.isOpenAt(MORNING_IN_NOVEMBER)).isTrue();
        assertThat(workstation.isOpenAt(MORNING_WHILE_CLOSED)).isFalse();
        assertThat(workstation.isOpenAt(MORNING_AFTER)).isTrue();
        assertThat(workstation.isOpenAt(Instant.parse("2023-09-18T11:00:00Z"))).isFalse();
    }

    @Test
    void a_term_begins_at_the_instant_of_its_change() {
        Workstation workstation = lived();
        assertThat(workstation.termAt(CLOSED).orElseThrow().status()).isEqualTo(WorkstationStatus.CLOSED);
        assertThat(workstation.termAt(CLOSED.minusNanos(1)).orElseThrow().status())
                .isEqualTo(WorkstationStatus.OPEN);
        assertThat(workstation.termAt(WorkstationFixtures.OPENED.minusNanos(1))).isEmpty();
    }

    @Test
    void each_change_is_told_whole_and_counted() {
        // Given
        Workstation workstation = WorkstationFixtures.opened();
        // When
        var handed = workstation.handOver("GPG-520102033905002", WorkstationFixtures.SECRETARY, CHANGED);
        // Then
        assertThat(handed.occurrence().sequence()).isEqualTo(2);
        assertThat(handed.of().keeper()).isEqualTo("GPG-520102033905002");
        assertThat(handed.of().hours()).isEqualTo(WorkstationFixtures.EVENING.intervals());
        assertThat(workstation.terms())
                .extracting(WorkstationTerm::keeper)
                .containsExactly(WorkstationFixtures.GROUP, "GPG-520102033905002");
    }

    @Test
    void a_closed_one_is_only_reopened() {
        // Given
        Workstation workstation = WorkstationFixtures.opened();
        workstation.close("场地收回", WorkstationFixtures.SECRETARY, CLOSED);
        // Then
        assertThatThrownBy(() ->
                        workstation.changeHours(WorkstationFixtures.MORNING, WorkstationFixtures.SECRETARY, REOPENED))
                .isInstanceOf(MoveRefused.class);
        assertThatThrownBy(() -> workstation.close("又一次", WorkstationFixtures.SECRETARY, REOPENED))
                .isInstanceOf(MoveRefused.class);
        assertThat(workstation.terms()).hasSize(2);
        workstation.reopen(WorkstationFixtures.SECRETARY, REOPENED);
        assertThat(workstation.term().keeper()).isEqualTo(WorkstationFixtures.GROUP);
        assertThat(workstation.term().reason()).isNull();
    }

    @Test
    void a_session_is_of_the_group_that_kept_it_then() {
        // Given
        Workstation workstation = WorkstationFixtures.opened();
        workstation.handOver("GPG-520102033905002", WorkstationFixtures.SECRETARY, CHANGED);
        // When
        var before = held(workstation, EVENING_IN_OCTOBER);
        var after = held(workstation, EVENING_IN_NOVEMBER);
        // Then
        assertThat(before.keeper()).isEqualTo(WorkstationFixtures.GROUP);
        assertThat(after.keeper()).isEqualTo("GPG-520102033905002");
    }

    @Test
    void a_session_is_held_while_the_workstation_is_there_and_told_once_it_is_over() {
        Workstation workstation = lived();
        Instant now = Instant.parse("2023-12-20T00:00:00Z");
        report(EVENING_IN_NOVEMBER).mustHaveBeenAt(workstation, now);
        report(EVENING_IN_NOVEMBER).mustHaveBeenAt(workstation, EVENING_IN_NOVEMBER.plusSeconds(7200));
        for (SessionReport wrong : new SessionReport[] {
            report(MORNING_WHILE_CLOSED), report(WorkstationFixtures.OPENED.minusSeconds(1)), report(now)
        }) assertThatThrownBy(() -> wrong.mustHaveBeenAt(workstation, now)).isInstanceOf(Invalid.class);
    }

    private static SessionEvent.Recorded held(Workstation workstation, Instant at) {
        return new WorkstationSession(UUID.randomUUID(), "WS-FY-1", report(at), WorkstationFixtures.WORKER)
                .record(workstation, REOPENED);
    }

    private static SessionReport report(Instant at) {
        return new SessionReport(SessionKind.STUDY, at, 120, 18);
    }

    private static Workstation lived() {
        Workstation workstation = WorkstationFixtures.opened();
        workstation.changeHours(WorkstationFixtures.MORNING, WorkstationFixtures.SECRETARY, CHANGED);
        workstation.close("场地收回", WorkstationFixtures.SECRETARY, CLOSED);
        workstation.reopen(WorkstationFixtures.SECRETARY, REOPENED);
        return workstation;
    }
}

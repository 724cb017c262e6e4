package org.huying.intake.workstation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.junit.jupiter.api.Test;

class WorkstationEventContractTest {
    private static final EventContract CONTRACT = EventContract.of("intake-service");
    private static final UUID WORKSTATION = UUID.fromString("018aafe5-4000-7000-8000-00000000d001");
    private static final UUID SESSION = UUID.fromString("018bbf20-0c00-7000-8000-00000000b001");

    @Test
    void opened_is_as_published() {
        CONTRACT.isKeptBy(new WorkstationEvent.Opened(
                at(1, "2023-09-20T00:00:00Z"), state("GPG-520102033905001", WorkstationStatus.OPEN)));
    }

    @Test
    void hours_changed_is_as_published() {
        CONTRACT.isKeptBy(new WorkstationEvent.HoursChanged(
                at(2, "2023-11-01T00:00:00Z"), state("GPG-520102033905001", WorkstationStatus.OPEN)));
    }

    @Test
    void handed_over_is_as_published() {
        CONTRACT.isKeptBy(new WorkstationEvent.HandedOver(
                at(3, "2023-11-20T00:00:00Z"), state("GPG-520102033905002", WorkstationStatus.OPEN)));
    }

    @Test
    void closed_is_as_published() {
        CONTRACT.isKeptBy(new WorkstationEvent.Closed(
                at(4, "2023-12-01T00:00:00Z"), state("GPG-520102033905002", WorkstationStatus.CLOSED)));
    }

    @Test
    void reopened_is_as_published() {
        CONTRACT.isKeptBy(new WorkstationEvent.Reopened(
                at(5, "2023-12-11T00:00:00Z"), state("GPG-520102033905002", WorkstationStatus.OPEN)));
    }

    @Test
    void session_recorded_is_as_published() {
        Instant began = Instant.parse("2023-11-13T00:30:00Z");
        CONTRACT.isKeptBy(new SessionEvent.Recorded(
                new Occurrence(SESSION.toString(), "WS-FY-1", 1, began),
                SESSION,
                "WS-FY-1",
                "520102033905",
                "520102033905001",
                "GPG-520102033905001",
                SessionKind.COLLECTION,
                began,
                120,
                18,
                "GPG-520102033905001",
                "party-group-leader"));
    }

    @Test
    void every_event_of_workstations_is_published() {
        assertThat(CONTRACT.examples().stream().map(EventExample::type).filter(type -> type.startsWith("workstation.")))
                .hasSize(WorkstationEvent.class.getPermittedSubclasses().length
                        + SessionEvent.class.getPermittedSubclasses().length);
    }

    @Test
    void why_one_was_closed_is_told_nobody() {
        // Given
        Workstation workstation = WorkstationFixtures.opened();
        // When
        var closed = workstation.close("场地收回", WorkstationFixtures.SECRETARY, Instant.parse("2023-12-01T00:00:00Z"));
        // Then
        assertThat(closed.toString()).doesNotContain("场地收回");
    }

    private static Occurrence at(long sequence, String time) {
        return new Occurrence(WORKSTATION.toString(), "WS-FY-1", sequence, Instant.parse(time));
    }

    private static WorkstationState state(String keeper, WorkstationStatus status) {
        return new WorkstationState(
                WORKSTATION,
                "WS-FY-1",
                "丰园3栋工作站",
                "520102033905",
                "520102033905001",
                "3栋",
                "一层大厅",
                keeper,
                status,
                WorkstationFixtures.EVENING.intervals(),
                "community-secretary");
    }
}

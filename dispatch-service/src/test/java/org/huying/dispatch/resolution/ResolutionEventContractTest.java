package org.huying.dispatch.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.huying.dispatch.meeting.MeetingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResolutionEventContractTest {
    private static final EventContract CONTRACT = EventContract.of("dispatch-service");
    private static final UUID RESOLUTION = UUID.fromString("018c2371-2c00-7000-8000-0000000ee0a1");
    private static final String NUMBER = "M-520102033901-20231205-1-R1";

    @ParameterizedTest
    @MethodSource("events")
    void is_as_published(ResolutionEvent event) {
        CONTRACT.isKeptBy(event);
    }

    @Test
    void every_event_of_the_aggregate_is_published() {
        assertThat(CONTRACT.examples().stream().map(EventExample::type).filter(type -> type.startsWith("resolution.")))
                .containsExactlyInAnyOrderElementsOf(
                        events().stream().map(ResolutionEvent::type).toList());
        assertThat(ResolutionEvent.class.getPermittedSubclasses()).hasSize(events().size());
    }

    static List<ResolutionEvent> events() {
        String secretary = "community-secretary";
        return List.of(
                new ResolutionEvent.Issued(
                        at(1, "2023-12-05T13:00:00Z"),
                        by("subdistrict-desk", ResolutionStatus.ISSUED),
                        1,
                        List.of("WLC-20231108-0001")),
                new ResolutionEvent.Accepted(at(2, "2023-12-06T01:00:00Z"), by(secretary, ResolutionStatus.ACCEPTED)),
                new ResolutionEvent.Reported(
                        at(3, "2023-12-10T01:00:00Z"), by(secretary, ResolutionStatus.REPORTED), true),
                new ResolutionEvent.SentBack(
                        at(4, "2023-12-10T02:00:00Z"), by("subdistrict-desk", ResolutionStatus.SENT_BACK)),
                new ResolutionEvent.Overdue(at(5, "2023-12-15T16:00:00Z"), by("system", ResolutionStatus.SENT_BACK)),
                new ResolutionEvent.Confirmed(
                        at(7, "2023-12-17T01:00:00Z"), by("subdistrict-desk", ResolutionStatus.CONFIRMED), false),
                new ResolutionEvent.Withdrawn(
                        at(2, "2023-12-06T01:00:00Z"), by("subdistrict-desk", ResolutionStatus.WITHDRAWN)));
    }

    private static Occurrence at(long sequence, String time) {
        return new Occurrence(RESOLUTION.toString(), NUMBER, sequence, Instant.parse(time));
    }

    private static ResolutionReference by(String role, ResolutionStatus status) {
        return new ResolutionReference(
                RESOLUTION,
                NUMBER,
                "M-520102033901-20231205-1",
                MeetingKind.RESIDENT_COUNCIL,
                "520102033901",
                "COMMUNITY-520102033901",
                LocalDate.parse("2023-12-15"),
                Instant.parse("2023-12-15T16:00:00Z"),
                status,
                role);
    }
}

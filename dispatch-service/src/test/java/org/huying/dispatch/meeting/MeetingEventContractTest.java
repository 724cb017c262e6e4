package org.huying.dispatch.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeetingEventContractTest {
    private static final EventContract CONTRACT = EventContract.of("dispatch-service");
    private static final UUID MEETING = UUID.fromString("018c2371-2c00-7000-8000-0000000ee001");
    private static final String NUMBER = "M-520102033902-20231109-1";

    @ParameterizedTest
    @MethodSource("events")
    void is_as_published(MeetingEvent event) {
        CONTRACT.isKeptBy(event);
    }

    @Test
    void every_event_of_the_aggregate_is_published() {
        assertThat(CONTRACT.examples().stream().map(EventExample::type).filter(type -> type.startsWith("meeting.")))
                .containsExactlyInAnyOrderElementsOf(
                        events().stream().map(MeetingEvent::type).toList());
        assertThat(MeetingEvent.class.getPermittedSubclasses()).hasSize(events().size());
    }

    static List<MeetingEvent> events() {
        return List.of(
                new MeetingEvent.Planned(
                        at(1, "2023-11-06T02:00:00Z"),
                        by(MeetingStatus.PLANNED),
                        Instant.parse("2023-11-09T06:00:00Z"),
                        List.of("POLICE-WLC", "PROPERTY-2"),
                        List.of(new MeetingEvent.AgendaItem(1, "joint-action", List.of("WLC-20231108-0003")))),
                new MeetingEvent.Held(
                        at(2, "2023-11-09T06:00:00Z"),
                        by(MeetingStatus.HELD),
                        List.of(new MeetingEvent.Present("POLICE-WLC", 2), new MeetingEvent.Present("PROPERTY-2", 3)),
                        12),
                new MeetingEvent.VoteCounted(
                        at(3, "2023-11-09T07:00:00Z"),
                        by(MeetingStatus.HELD),
                        1,
                        14,
                        2,
                        1,
                        17,
                        "simple-majority",
                        1,
                        true),
                new MeetingEvent.Minuted(at(4, "2023-11-09T08:00:00Z"), by(MeetingStatus.MINUTED)),
                new MeetingEvent.Confirmed(at(5, "2023-11-10T02:00:00Z"), by(MeetingStatus.CONFIRMED)),
                new MeetingEvent.Cancelled(at(2, "2023-11-08T02:00:00Z"), by(MeetingStatus.CANCELLED)));
    }

    private static Occurrence at(long sequence, String time) {
        return new Occurrence(MEETING.toString(), NUMBER, sequence, Instant.parse(time));
    }

    private static MeetingReference by(MeetingStatus status) {
        return new MeetingReference(
                MEETING,
                NUMBER,
                MeetingKind.PARTY_JOINT_MEETING,
                "520102033902",
                "PARTY-520102033902",
                status,
                "community-secretary");
    }
}

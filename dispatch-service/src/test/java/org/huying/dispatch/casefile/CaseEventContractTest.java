package org.huying.dispatch.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.routing.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseEventContractTest {
    private static final EventContract CONTRACT = EventContract.of("dispatch-service");
    private static final UUID CASE = UUID.fromString("018c2371-2c00-7000-8000-00000000ca5e");
    private static final UUID CONCERN = UUID.fromString("018c2371-2c00-7000-8000-00000000c001");
    private static final String SQUADRON = "URBAN-WLC";

    @ParameterizedTest
    @MethodSource("events")
    void is_as_published(CaseEvent event) {
        CONTRACT.isKeptBy(event);
    }

    @Test
    void every_event_of_the_aggregate_is_published() {
        assertThat(CONTRACT.examples().stream().map(EventExample::type).filter(type -> type.startsWith("case.")))
                .containsExactlyInAnyOrderElementsOf(
                        events().stream().map(CaseEvent::type).toList());
        assertThat(CaseEvent.class.getPermittedSubclasses()).hasSize(events().size());
    }

    static List<CaseEvent> events() {
        return List.of(
                new CaseEvent.Filed(
                        at(1, "2023-11-13T01:00:01Z"), of("system"), "city-order.itinerant-vendors", "COMPLAINT"),
                new CaseEvent.Dispatched(
                        at(2, "2023-11-13T01:00:01Z"),
                        of("system"),
                        new Owner(UnitKind.URBAN_MANAGEMENT, SQUADRON, "五里冲城管中队"),
                        "vendors-to-squadron",
                        "流动摊贩由城管中队办理 · itinerant vendors are for the urban management squadron"),
                new CaseEvent.Accepted(at(3, "2023-11-14T01:00:00Z"), of("partner"), SQUADRON),
                new CaseEvent.Handled(at(4, "2023-11-16T01:00:00Z"), of("partner"), SQUADRON, "已安排夜间巡查，感谢您的反映。"),
                new CaseEvent.HandlingRejected(
                        at(5, "2023-11-17T01:00:00Z"), of("community-secretary"), "COMMUNITY-520102033905"),
                new CaseEvent.Verified(
                        at(7, "2023-11-19T01:00:00Z"), of("community-secretary"), "COMMUNITY-520102033905"),
                new CaseEvent.FollowedUp(
                        at(8, "2023-11-20T01:00:00Z"),
                        of("subdistrict-desk"),
                        Answer.YES,
                        Answer.YES,
                        Answer.UNANSWERED),
                new CaseEvent.Closed(at(9, "2023-11-21T01:00:00Z"), of("subdistrict-desk"), Outcome.RESOLVED));
    }

    private static Occurrence at(long sequence, String time) {
        return new Occurrence(CASE.toString(), "WLC-20231113-0001", sequence, Instant.parse(time));
    }

    private static CaseReference of(String role) {
        return new CaseReference(CASE, CONCERN, "WLC-20231113-0001", "520102033905", "520102033905001", role);
    }
}

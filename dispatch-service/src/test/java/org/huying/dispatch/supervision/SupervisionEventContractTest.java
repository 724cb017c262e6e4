package org.huying.dispatch.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.huying.dispatch.act.ActFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SupervisionEventContractTest {
    private static final EventContract CONTRACT = EventContract.of("dispatch-service");
    private static final UUID SUPERVISION = UUID.fromString("018c2371-2c00-7000-8000-0000000d0001");
    private static final String NUMBER = "WLC-20231113-0001-S1";
    private static final Instant DUE = Instant.parse("2023-11-24T10:00:00Z");

    @ParameterizedTest
    @MethodSource("events")
    void is_as_published(SupervisionEvent event) {
        CONTRACT.isKeptBy(event);
    }

    @Test
    void every_event_of_the_aggregate_is_published() {
        assertThat(CONTRACT.examples().stream().map(EventExample::type).filter(type -> type.startsWith("supervision.")))
                .containsExactlyInAnyOrderElementsOf(
                        events().stream().map(SupervisionEvent::type).toList());
        assertThat(SupervisionEvent.class.getPermittedSubclasses()).hasSize(events().size());
    }

    static List<SupervisionEvent> events() {
        return List.of(
                new SupervisionEvent.Issued(
                        at(1, "2023-11-17T01:00:00Z"), by("community-secretary", false), "多次回访不满意。", "三日内整改。", DUE),
                new SupervisionEvent.Reported(at(2, "2023-11-19T01:00:00Z"), by("partner", false), true),
                new SupervisionEvent.Rejected(
                        at(3, "2023-11-20T01:00:00Z"), by("community-secretary", false), "夜间仍有摊贩占道。"),
                new SupervisionEvent.Escalated(
                        at(4, "2023-11-21T01:00:00Z"), by("subdistrict-desk", true), "逾期未整改。", "纳入检视整改。", DUE),
                new SupervisionEvent.Confirmed(at(6, "2023-11-23T01:00:00Z"), by("subdistrict-desk", true)),
                new SupervisionEvent.Lifted(at(7, "2023-11-24T01:00:00Z"), by("subdistrict-desk", true)));
    }

    private static Occurrence at(long sequence, String time) {
        return new Occurrence(SUPERVISION.toString(), NUMBER, sequence, Instant.parse(time));
    }

    private static SupervisionReference by(String role, boolean listed) {
        return new SupervisionReference(
                SUPERVISION,
                NUMBER,
                ActFixtures.aCase(),
                listed ? SupervisionLevel.LISTED : SupervisionLevel.ORDINARY,
                listed ? Organ.SUBDISTRICT_PARTY_COMMITTEE : Organ.COMMUNITY_PARTY_BRANCH,
                "URBAN-WLC",
                role);
    }
}

package org.huying.dispatch.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.huying.dispatch.act.CaseInQuestion;
import org.huying.dispatch.supervision.Organ;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HazardEventContractTest {
    private static final EventContract CONTRACT = EventContract.of("dispatch-service");
    private static final UUID HAZARD = UUID.fromString("018c2371-2c00-7000-8000-0000000f0001");
    private static final String NUMBER = "YH-520102033904-0001";
    private static final Instant FOUND = Instant.parse("2023-12-08T02:00:00Z");
    private static final Instant DUE = Instant.parse("2023-12-18T15:59:59Z");
    private static final CaseInQuestion CASE = new CaseInQuestion(
            UUID.fromString("018c2371-2c00-7000-8000-00000000ca5e"),
            UUID.fromString("018c2371-2c00-7000-8000-00000000c001"),
            "WLC-20231113-0001",
            "520102033904",
            "520102033904001",
            false);

    @ParameterizedTest
    @MethodSource("events")
    void is_as_published(HazardEvent event) {
        CONTRACT.isKeptBy(event);
    }

    @Test
    void every_event_of_the_aggregate_is_published() {
        assertThat(CONTRACT.examples().stream().map(EventExample::type).filter(type -> type.startsWith("hazard.")))
                .containsExactlyInAnyOrderElementsOf(
                        events().stream().map(HazardEvent::type).toList());
        assertThat(HazardEvent.class.getPermittedSubclasses()).hasSize(events().size());
    }

    static List<HazardEvent> events() {
        UUID inspection = UUID.fromString("018c2371-2c00-7000-8000-0000000f1001");
        Organ organ = Organ.SUBDISTRICT_PARTY_COMMITTEE;
        return List.of(
                new HazardEvent.Registered(at(1), as(HazardStatus.REGISTERED, "grid-worker")),
                new HazardEvent.Inspected(at(2), as(HazardStatus.REGISTERED, "grid-worker"), inspection, 3, 2, true),
                new HazardEvent.SurveyRequested(at(3), as(HazardStatus.REGISTERED, "community-secretary"), null),
                new HazardEvent.Surveyed(at(4), as(HazardStatus.REGISTERED, "partner")),
                new HazardEvent.Regraded(at(5), as(HazardStatus.REGISTERED, "community-secretary"), Grade.GENERAL),
                new HazardEvent.Secured(at(6), as(HazardStatus.REGISTERED, "community-secretary"), "PROPERTY-2"),
                new HazardEvent.Listed(at(7), listed("subdistrict-desk"), organ, "重大隐患，人流密集", "每日巡查，限期修复", DUE),
                new HazardEvent.RectificationStarted(at(8), as(HazardStatus.RECTIFYING, "partner")),
                new HazardEvent.Rectified(at(9), as(HazardStatus.RECTIFIED, "partner"), "PROPERTY-1", true),
                new HazardEvent.RectificationRejected(at(10), as(HazardStatus.RECTIFYING, "community-secretary")),
                new HazardEvent.Overdue(at(11), as(HazardStatus.RECTIFYING, "system")),
                new HazardEvent.Verified(
                        at(12), as(HazardStatus.VERIFIED, "community-secretary"), "COMMUNITY-520102033904"),
                new HazardEvent.ListingLifted(at(13), as(HazardStatus.VERIFIED, "subdistrict-desk"), organ),
                new HazardEvent.StruckOff(at(14), as(HazardStatus.STRUCK_OFF, "community-secretary")),
                new HazardEvent.Relapsed(at(15), again(HazardStatus.REGISTERED)),
                new HazardEvent.Withdrawn(at(16), again(HazardStatus.WITHDRAWN)));
    }

    private static Occurrence at(long sequence) {
        return new Occurrence(HAZARD.toString(), NUMBER, sequence, FOUND.plusSeconds(3_600 * (sequence - 1)));
    }

    private static HazardReference as(HazardStatus status, String role) {
        return with(status, 1, DUE, "PROPERTY-1", false, role);
    }

    private static HazardReference listed(String role) {
        return with(HazardStatus.REGISTERED, 1, DUE, "PROPERTY-1", true, role);
    }

    private static HazardReference again(HazardStatus status) {
        return with(status, 2, null, null, false, "community-secretary");
    }

    private static HazardReference with(
            HazardStatus status, int round, Instant due, String unit, boolean listed, String role) {
        return new HazardReference(
                HAZARD,
                NUMBER,
                CASE,
                HazardFixtures.WALL.words(),
                HazardKind.FALLING_OBJECT,
                Grade.MAJOR,
                status,
                round,
                FOUND,
                due,
                unit,
                unit,
                listed,
                role);
    }
}

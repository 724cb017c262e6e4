package org.huying.dispatch.sighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.act.ActFixtures.COMMUNITY;

import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.huying.dispatch.act.ActFixtures;
import org.junit.jupiter.api.Test;

class SightingEventContractTest {
    private static final EventContract CONTRACT = EventContract.of("dispatch-service");
    private static final UUID SIGHTING = UUID.fromString("018c2371-2c00-7000-8000-0000000a0001");
    private static final UUID PATROL = UUID.fromString("018c2371-2c00-7000-8000-0000000b0001");

    private static final SightingEvent EVENT = new SightingEvent.Recorded(
            new Occurrence(SIGHTING.toString(), SIGHTING.toString(), 1, Instant.parse("2023-11-13T13:10:00Z")),
            SIGHTING,
            ActFixtures.aCase().caseId(),
            ActFixtures.aCase().concernId(),
            ActFixtures.aCase().caseNumber(),
            COMMUNITY,
            COMMUNITY + "001",
            COMMUNITY + "||X区|3栋|平台",
            "city-order.itinerant-vendors",
            3,
            PATROL,
            "URBAN-WLC",
            "partner");

    @Test
    void is_as_published() {
        CONTRACT.isKeptBy(EVENT);
    }

    @Test
    void every_event_of_the_aggregate_is_published() {
        assertThat(CONTRACT.examples().stream().map(EventExample::type).filter(type -> type.startsWith("sighting.")))
                .containsExactly(EVENT.type());
        assertThat(SightingEvent.class.getPermittedSubclasses()).hasSize(1);
    }
}

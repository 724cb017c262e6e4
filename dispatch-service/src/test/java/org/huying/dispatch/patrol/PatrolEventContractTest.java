package org.huying.dispatch.patrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.act.ActFixtures.COMMUNITY;

import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.junit.jupiter.api.Test;

class PatrolEventContractTest {
    private static final EventContract CONTRACT = EventContract.of("dispatch-service");
    private static final UUID PATROL = UUID.fromString("018c2371-2c00-7000-8000-0000000b0001");
    private static final Instant END = Instant.parse("2023-11-13T14:00:00Z");

    private static final PatrolEvent EVENT = new PatrolEvent.Recorded(
            new Occurrence(PATROL.toString(), PATROL.toString(), 1, END),
            PATROL,
            COMMUNITY,
            COMMUNITY + "001",
            "URBAN-WLC",
            3,
            Instant.parse("2023-11-13T12:00:00Z"),
            END,
            "partner");

    @Test
    void is_as_published() {
        CONTRACT.isKeptBy(EVENT);
    }

    @Test
    void every_event_of_the_aggregate_is_published() {
        assertThat(CONTRACT.examples().stream().map(EventExample::type).filter(type -> type.startsWith("patrol.")))
                .containsExactly(EVENT.type());
        assertThat(PatrolEvent.class.getPermittedSubclasses()).hasSize(1);
    }
}

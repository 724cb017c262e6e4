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

class UrgeEventContractTest {
    private static final EventContract CONTRACT = EventContract.of("dispatch-service");
    private static final UUID URGE = UUID.fromString("018c2371-2c00-7000-8000-0000000c0001");

    @ParameterizedTest
    @MethodSource("events")
    void is_as_published(UrgeEvent event) {
        CONTRACT.isKeptBy(event);
    }

    @Test
    void every_event_of_the_aggregate_is_published() {
        assertThat(CONTRACT.examples().stream().map(EventExample::type).filter(type -> type.startsWith("urge.")))
                .containsExactlyInAnyOrderElementsOf(
                        events().stream().map(UrgeEvent::type).toList());
        assertThat(UrgeEvent.class.getPermittedSubclasses()).hasSize(events().size());
    }

    static List<UrgeEvent> events() {
        return List.of(new UrgeEvent.Made(
                new Occurrence(URGE.toString(), "WLC-20231113-0001-U1", 1, Instant.parse("2023-11-15T01:00:00Z")),
                URGE,
                "WLC-20231113-0001-U1",
                ActFixtures.aCase(),
                1,
                UrgeSide.REPORTER,
                "URBAN-WLC",
                "subdistrict-desk"));
    }
}

package org.huying.dispatch.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.act.ActFixtures.COMMUNITY;

import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.junit.jupiter.api.Test;

class PatternEventContractTest {
    private static final EventContract CONTRACT = EventContract.of("dispatch-service");
    private static final UUID PATTERN = UUID.fromString("018c2371-2c00-7000-8000-0000000d0001");
    private static final String NUMBER = COMMUNITY + "-P1";

    private static final PatternEvent EVENT = new PatternEvent.Computed(
            new Occurrence(PATTERN.toString(), NUMBER, 1, Instant.parse("2023-11-27T02:00:00Z")),
            PATTERN,
            NUMBER,
            COMMUNITY,
            COMMUNITY + "||X区|3栋|平台",
            "city-order.itinerant-vendors",
            Instant.parse("2023-11-12T22:00:00Z"),
            Instant.parse("2023-11-26T22:00:00Z"),
            100,
            14,
            96,
            21,
            PatternLabel.NIGHT,
            "three-quarters-from-evening-to-morning",
            "community-secretary");

    @Test
    void is_as_published() {
        CONTRACT.isKeptBy(EVENT);
    }

    @Test
    void every_event_of_the_aggregate_is_published() {
        assertThat(CONTRACT.examples().stream().map(EventExample::type).filter(type -> type.startsWith("pattern.")))
                .containsExactly(EVENT.type());
        assertThat(PatternEvent.class.getPermittedSubclasses()).hasSize(1);
    }
}

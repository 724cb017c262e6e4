package org.huying.dispatch.reopening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.huying.dispatch.act.ActFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReopeningEventContractTest {
    private static final EventContract CONTRACT = EventContract.of("dispatch-service");
    private static final Instant MORNING = Instant.parse("2023-11-23T01:00:00Z");

    @ParameterizedTest
    @MethodSource("events")
    void is_as_published(ReopeningEvent event) {
        CONTRACT.isKeptBy(event);
    }

    @Test
    void every_event_of_the_aggregate_is_published() {
        assertThat(CONTRACT.examples().stream()
                        .map(EventExample::type)
                        .filter(type -> type.startsWith("reopening-request.")))
                .containsExactlyInAnyOrderElementsOf(
                        events().stream().map(ReopeningEvent::type).toList());
        assertThat(ReopeningEvent.class.getPermittedSubclasses()).hasSize(events().size());
    }

    static List<ReopeningEvent> events() {
        return List.of(
                ReopeningRequestTest.requested().approve(ActFixtures.DESK, MORNING),
                ReopeningRequestTest.requested().decline(new PublicReason("经复核，路灯已正常亮灯。"), ActFixtures.DESK, MORNING),
                ReopeningRequestTest.requested().overtake(MORNING));
    }
}

package org.huying.dispatch.routing.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.huying.dispatch.routing.rule.AskedRule.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoutingEventContractTest {
    private static final EventContract CONTRACT = EventContract.of("dispatch-service");

    @ParameterizedTest
    @MethodSource("events")
    void is_as_published(RoutingEvent event) {
        CONTRACT.isKeptBy(event);
    }

    @Test
    void every_event_of_routing_is_published() {
        assertThat(CONTRACT.examples().stream().map(EventExample::type).filter(type -> type.startsWith("routing.")))
                .containsExactlyInAnyOrderElementsOf(
                        events().stream().map(RoutingEvent::type).toList());
        assertThat(RoutingEvent.class.getPermittedSubclasses()).hasSize(events().size());
    }

    static List<RoutingEvent> events() {
        Alarm open = new Alarm(
                UUID.fromString("018c2371-2c00-7000-8000-0000000a1a01"),
                2,
                "vendors-to-squadron",
                Verdict.UNIT_GONE,
                1,
                Instant.parse("2023-12-01T04:00:00Z"),
                null);
        Alarm acknowledged = open.acknowledged(Instant.parse("2023-12-01T06:00:00Z"));
        return List.of(open.raised(), acknowledged.acknowledgedBy("system-admin"));
    }
}

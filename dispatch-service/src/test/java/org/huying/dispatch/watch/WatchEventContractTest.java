package org.huying.dispatch.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.dispatch.act.ActFixtures.COMMUNITY;

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

class WatchEventContractTest {
    private static final EventContract CONTRACT = EventContract.of("dispatch-service");
    private static final UUID WATCH = UUID.fromString("018c2371-2c00-7000-8000-0000000f0001");
    private static final UUID SIGHTING = UUID.fromString("018c2371-2c00-7000-8000-0000000a0001");
    private static final String NUMBER = "WLC-20231113-0001-B1";
    private static final String SEEN = "2023-12-18T13:10:00Z";

    @ParameterizedTest
    @MethodSource("events")
    void is_as_published(WatchEvent event) {
        CONTRACT.isKeptBy(event);
    }

    @Test
    void every_event_of_the_aggregate_is_published() {
        assertThat(CONTRACT.examples().stream().map(EventExample::type).filter(type -> type.startsWith("watch.")))
                .containsExactlyInAnyOrderElementsOf(
                        events().stream().map(WatchEvent::type).toList());
        assertThat(WatchEvent.class.getPermittedSubclasses()).hasSize(events().size());
    }

    static List<WatchEvent> events() {
        return List.of(
                new WatchEvent.Opened(
                        at(1, "2023-12-10T02:00:00Z"),
                        by(WatchStatus.OPEN),
                        Instant.parse("2023-12-10T02:00:00Z"),
                        Instant.parse("2024-01-09T02:00:00Z")),
                new WatchEvent.Recurred(
                        at(2, SEEN), by(WatchStatus.OPEN), "WLC-20231113-0001", SIGHTING, Instant.parse(SEEN), 1),
                new WatchEvent.Ended(at(3, "2024-01-09T02:00:00Z"), by(WatchStatus.ENDED), WatchResult.RECURRED, 1),
                new WatchEvent.BrokenOff(
                        at(3, "2023-12-20T02:00:00Z"), by(WatchStatus.BROKEN_OFF), WatchEvent.Cause.REOPENED, 1));
    }

    private static Occurrence at(long sequence, String time) {
        return new Occurrence(WATCH.toString(), NUMBER, sequence, Instant.parse(time));
    }

    private static WatchReference by(WatchStatus status) {
        return new WatchReference(
                WATCH,
                NUMBER,
                ActFixtures.aCase(),
                COMMUNITY + "||X区|3栋|平台",
                "city-order.itinerant-vendors",
                status,
                "system");
    }
}

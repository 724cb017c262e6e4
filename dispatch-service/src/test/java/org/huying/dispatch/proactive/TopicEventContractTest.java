package org.huying.dispatch.proactive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TopicEventContractTest {
    private static final EventContract CONTRACT = EventContract.of("dispatch-service");
    private static final UUID TOPIC = UUID.fromString("018c2371-2c00-7000-8000-0000000f0001");
    private static final UUID HOT_SPOT = UUID.fromString("018c2371-2c00-7000-8000-0000000f0002");
    private static final String NUMBER = "PT-520102033905-1";
    private static final String PROPERTY = "PROPERTY-1";

    @ParameterizedTest
    @MethodSource("events")
    void is_as_published(TopicEvent event) {
        CONTRACT.isKeptBy(event);
    }

    @Test
    void every_event_of_the_aggregate_is_published() {
        assertThat(CONTRACT.examples().stream()
                        .map(EventExample::type)
                        .filter(type -> type.startsWith("proactive-topic.")))
                .containsExactlyInAnyOrderElementsOf(
                        events().stream().map(TopicEvent::type).toList());
        assertThat(TopicEvent.class.getPermittedSubclasses()).hasSize(events().size());
    }

    static List<TopicEvent> events() {
        TopicReference underWay = by("partner", TopicStatus.UNDER_WAY);
        TopicReference confirmed = by("community-secretary", TopicStatus.UNDER_WAY);
        TopicReference inReview = by("community-secretary", TopicStatus.IN_REVIEW);
        return List.of(
                new TopicEvent.Opened(
                        at(1), by("community-secretary", TopicStatus.OPEN), HOT_SPOT, 5, List.of(PROPERTY)),
                new TopicEvent.Started(at(2), underWay),
                new TopicEvent.TaskAdded(at(3), underWay, 1, PROPERTY, LocalDate.parse("2023-12-20")),
                new TopicEvent.TaskCompleted(at(4), underWay, 1, PROPERTY),
                new TopicEvent.TaskSentBack(at(5), confirmed, 1, PROPERTY),
                new TopicEvent.TaskConfirmed(at(7), confirmed, 1, PROPERTY),
                new TopicEvent.Submitted(at(8), by("partner", TopicStatus.IN_REVIEW)),
                new TopicEvent.Resumed(at(9), confirmed),
                new TopicEvent.Reviewed(at(11), inReview, true, 2_592_000, 5, 0),
                new TopicEvent.Closed(at(12), by("community-secretary", TopicStatus.CLOSED), true),
                new TopicEvent.Reopened(at(13), confirmed));
    }

    private static Occurrence at(long sequence) {
        Instant time = Instant.parse("2023-12-01T01:00:00Z").plusSeconds(3_600 * sequence);
        return new Occurrence(TOPIC.toString(), NUMBER, sequence, time);
    }

    private static TopicReference by(String role, TopicStatus status) {
        return new TopicReference(
                TOPIC, NUMBER, "520102033905", "city-order.itinerant-vendors", "URBAN-WLC", status, role);
    }
}

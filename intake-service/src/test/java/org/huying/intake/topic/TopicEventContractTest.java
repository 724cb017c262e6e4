package org.huying.intake.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.testing.contract.EventExample;
import org.junit.jupiter.api.Test;

class TopicEventContractTest {
    private static final EventContract CONTRACT = EventContract.of("intake-service");
    private static final String CODE = "city-order.itinerant-vendors.night";

    @Test
    void listed_is_as_published() {
        CONTRACT.isKeptBy(new TopicEvent.Listed(
                at(1), CODE, "city-order.itinerant-vendors", "夜间流动摊贩", "Vendors at night", "0501", false, "system"));
    }

    @Test
    void relabelled_is_as_published() {
        CONTRACT.isKeptBy(
                new TopicEvent.Relabelled(at(2), CODE, "夜间流动摊贩", "Itinerant vendors at night", "0501", "system-admin"));
    }

    @Test
    void retired_is_as_published() {
        CONTRACT.isKeptBy(new TopicEvent.Retired(at(3), CODE, "system-admin"));
    }

    @Test
    void every_event_of_a_topic_is_published() {
        assertThat(CONTRACT.examples().stream().map(EventExample::type).filter(type -> type.startsWith("topic.")))
                .containsExactlyInAnyOrder("topic.listed.v1", "topic.relabelled.v1", "topic.retired.v1");
        assertThat(TopicEvent.class.getPermittedSubclasses()).hasSize(3);
    }

    private static Occurrence at(long sequence) {
        return new Occurrence(CODE, CODE, sequence, Instant.parse("2023-11-10T01:00:00Z"));
    }
}

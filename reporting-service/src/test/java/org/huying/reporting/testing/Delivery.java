package org.huying.reporting.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.inbox.Inbox;
import org.huying.chassis.inbox.ReceivedEvent;

/** Hands events to the inbox as the Kafka client would, but at once: when it returns they had their effect. */
@ApplicationScoped
public class Delivery {
    private final AtomicLong offset = new AtomicLong(1_000_000);
    private final Inbox inbox;
    private final Instance<EventHandler> handlers;

    Delivery(Inbox inbox, @Any Instance<EventHandler> handlers) {
        this.inbox = inbox;
        this.handlers = handlers;
    }

    public void of(ConcernLife... lives) {
        for (ConcernLife life : lives) of(life.events());
    }

    public void of(List<ReceivedEvent> events) {
        Map<String, List<ReceivedEvent>> byTopic =
                events.stream().collect(Collectors.groupingBy(ReceivedEvent::topic, Collectors.toList()));
        byTopic.forEach((topic, batch) -> inbox.receive(records(topic, batch), handler(topic)));
    }

    private EventHandler handler(String topic) {
        return handlers.stream()
                .filter(handler -> handler.topic().equals(topic))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing listens to " + topic));
    }

    private ConsumerRecords<String, byte[]> records(String topic, List<ReceivedEvent> events) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        for (ReceivedEvent event : events) {
            var message = new ConsumerRecord<>(topic, 0, offset.incrementAndGet(), event.key(), event.value());
            event.envelope()
                    .headers()
                    .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            records.add(message);
        }
        return new ConsumerRecords<>(Map.of(new TopicPartition(topic, 0), records), Map.of());
    }
}

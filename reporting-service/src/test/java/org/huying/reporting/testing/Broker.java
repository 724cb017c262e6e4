package org.huying.reporting.testing;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.TestServers;

/** Publishes events as the other services do. */
public final class Broker implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestServers.running().bootstrapServers(), "linger.ms", 0),
            new StringSerializer(),
            new ByteArraySerializer());

    public void publish(ReceivedEvent... events) {
        publish(List.of(events));
    }

    public void publish(Collection<ReceivedEvent> events) {
        for (ReceivedEvent event : events) {
            ProducerRecord<String, byte[]> message = new ProducerRecord<>(event.topic(), event.key(), event.value());
            event.envelope()
                    .headers()
                    .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(message);
        }
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}

package org.huying.reporting.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.TestServers;

/** Everything that lies on the broker's topics, read by nobody in particular. */
public final class Topics {
    private Topics() {}

    /** In the order of each partition, and so of each key. */
    public static List<ReceivedEvent> everything(List<String> topics) {
        try (KafkaConsumer<String, byte[]> reader = new KafkaConsumer<>(
                Map.of("bootstrap.servers", TestServers.running().bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> reader.partitionsFor(topic).stream())
                    .map(it -> new TopicPartition(it.topic(), it.partition()))
                    .toList();
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
            List<ReceivedEvent> events = new ArrayList<>();
            while (partitions.stream().anyMatch(it -> reader.position(it) < ends.get(it)))
                reader.poll(Duration.ofMillis(200)).forEach(message -> events.add(event(message)));
            return events;
        }
    }

    private static ReceivedEvent event(ConsumerRecord<String, byte[]> message) {
        Map<String, String> headers = new HashMap<>();
        message.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new ReceivedEvent(message.topic(), message.key(), Envelope.of(headers), message.value());
    }
}

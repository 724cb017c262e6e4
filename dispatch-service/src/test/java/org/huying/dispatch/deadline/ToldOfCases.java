package org.huying.dispatch.deadline;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What arrives on the topic of the cases, read from its beginning. */
final class ToldOfCases implements AutoCloseable {
    private final List<Told> arrived = new ArrayList<>();
    private final KafkaConsumer<String, String> consumer;

    /** One event, as it came. */
    record Told(String id, String type, String subject, String key, long sequence, Instant time, String data) {}

    ToldOfCases(String broker) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker, "auto.offset.reset", "earliest");
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        consumer.assign(IntStream.range(0, 12)
                .mapToObj(partition -> new TopicPartition("huying.cases", partition))
                .toList());
    }

    /** Those about deadlines of cases whose number begins so, in the order they were told: ids are ordered by time. */
    List<Told> deadlines(String prefix) {
        consumer.poll(Duration.ofMillis(100)).forEach(it -> arrived.add(told(it)));
        return arrived.stream()
                .filter(it -> it.subject().startsWith(prefix) && it.type().startsWith("deadline."))
                .sorted(Comparator.comparing(Told::id))
                .toList();
    }

    private static Told told(ConsumerRecord<String, String> it) {
        return new Told(
                header(it, "ce_id"),
                header(it, "ce_type"),
                header(it, "ce_subject"),
                it.key(),
                Long.parseLong(header(it, "ce_sequence")),
                Instant.parse(header(it, "ce_time")),
                it.value());
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}

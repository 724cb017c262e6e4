package org.huying.chassis.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What arrived on a topic, in the order in which it arrived. */
final class Arrivals implements AutoCloseable {
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Arrival> arrived = new ArrayList<>();
    private final Thread reader = new Thread(this::read, "arrivals");
    private volatile boolean running = true;

    record Arrival(String key, String value, long nanos) {}

    Arrivals(String bootstrapServers, String topic) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest");
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        consumer.assign(IntStream.range(0, OutboxRig.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList());
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        while (running) consumer.poll(Duration.ofMillis(50)).forEach(this::take);
        consumer.close();
    }

    private void take(ConsumerRecord<String, byte[]> message) {
        String value = new String(message.value(), StandardCharsets.UTF_8);
        synchronized (arrived) {
            arrived.add(new Arrival(message.key(), value, System.nanoTime()));
        }
    }

    List<Arrival> all() {
        synchronized (arrived) {
            return List.copyOf(arrived);
        }
    }

    int count() {
        synchronized (arrived) {
            return arrived.size();
        }
    }

    /** The values of one key, each at its first occurrence: what an inbox makes of them. */
    List<String> firstOccurrences(String key) {
        return all().stream()
                .filter(it -> Objects.equals(it.key(), key))
                .map(Arrival::value)
                .distinct()
                .toList();
    }

    @Override
    public void close() {
        running = false;
        try {
            reader.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

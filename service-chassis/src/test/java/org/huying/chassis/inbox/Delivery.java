package org.huying.chassis.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.event.Trace;
import org.huying.chassis.sample.NoteHandler;

/** Builds batches as Kafka delivers them, on a partition that the real topic does not have. */
public final class Delivery {
    private static final int PARTITION = 99;
    private static final AtomicLong OFFSET = new AtomicLong();

    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();

    static Map<String, String> headers() {
        return new Envelope(
                        EventIds.next(),
                        "/huying/test",
                        "note.taken.v1",
                        "N-1",
                        Instant.parse("2023-12-01T00:00:00Z"),
                        Instant.parse("2023-12-01T00:00:00Z"),
                        1,
                        "correlation",
                        Trace.continuing(null, null).traceparent())
                .headers();
    }

    public static byte[] note(String text) {
        return bytes("{\"text\":\"" + text + "\"}");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public Delivery note(String key, String text) {
        return add(key, headers(), note(text));
    }

    public Delivery odd(String key, Consumer<Map<String, String>> oddity, byte[] value) {
        Map<String, String> headers = headers();
        oddity.accept(headers);
        return add(key, headers, value);
    }

    Delivery add(String key, Map<String, String> headers, byte[] value) {
        var message = new ConsumerRecord<>(NoteHandler.TOPIC, PARTITION, OFFSET.incrementAndGet(), key, value);
        headers.forEach((name, text) -> message.headers().add(name, bytes(text)));
        records.add(message);
        return this;
    }

    /** The record added last once more, at an offset of its own, as a relay sends it twice. */
    Delivery again() {
        var last = records.get(records.size() - 1);
        var copy =
                new ConsumerRecord<>(NoteHandler.TOPIC, PARTITION, OFFSET.incrementAndGet(), last.key(), last.value());
        last.headers().forEach(header -> copy.headers().add(header));
        records.add(copy);
        return this;
    }

    long lastOffset() {
        return records.get(records.size() - 1).offset();
    }

    public ConsumerRecords<String, byte[]> batch() {
        return new ConsumerRecords<>(
                Map.of(new TopicPartition(NoteHandler.TOPIC, PARTITION), List.copyOf(records)), Map.of());
    }
}

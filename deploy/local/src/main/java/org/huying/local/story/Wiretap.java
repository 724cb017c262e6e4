package org.huying.local.story;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.huying.local.stack.Topics;

/** Reads everything that was ever published. */
public final class Wiretap {
    private final String bootstrapServers;

    public Wiretap(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** Key, headers and value of every record, as text. */
    List<String> everything() {
        return records(Topics.NAMES).stream().map(Wiretap::text).toList();
    }

    private static String text(ConsumerRecord<byte[], byte[]> record) {
        StringBuilder text = new StringBuilder();
        if (record.key() != null) text.append(new String(record.key(), StandardCharsets.UTF_8));
        record.headers().forEach(it -> text.append(it.key()).append(new String(it.value(), StandardCharsets.UTF_8)));
        if (record.value() != null) text.append(new String(record.value(), StandardCharsets.UTF_8));
        return text.toString();
    }

    /** Those of some topics, raw. */
    public List<ConsumerRecord<byte[], byte[]>> records(List<String> topics) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(name -> consumer.partitionsFor(name).stream())
                    .map(it -> new TopicPartition(it.topic(), it.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.get(it)))
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            return records;
        }
    }
}

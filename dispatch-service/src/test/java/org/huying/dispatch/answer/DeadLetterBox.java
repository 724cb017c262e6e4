package org.huying.dispatch.answer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What operators find of records that nobody could handle. */
final class DeadLetterBox {
    private static final String TOPIC = "huying.dead-letter";

    private DeadLetterBox() {}

    /** How many letters there are of the record at that place, {@code topic/partition/offset}. */
    static int count(String broker, String place) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker, "group.id", UUID.randomUUID().toString());
        try (var reader = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = reader.partitionsFor(TOPIC).stream()
                    .map(it -> new TopicPartition(it.topic(), it.partition()))
                    .toList();
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            var ends = reader.endOffsets(partitions);
            int found = 0;
            while (partitions.stream().anyMatch(it -> reader.position(it) < ends.get(it)))
                for (var letter : reader.poll(Duration.ofMillis(200))) if (isOf(letter, place)) found++;
            return found;
        }
    }

    private static boolean isOf(ConsumerRecord<String, byte[]> letter, String place) {
        Header from = letter.headers().lastHeader("parked_from");
        return from != null && new String(from.value(), StandardCharsets.UTF_8).equals(place);
    }
}

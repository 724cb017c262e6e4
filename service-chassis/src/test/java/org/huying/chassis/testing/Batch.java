package org.huying.chassis.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.huying.chassis.inbox.ReceivedEvent;

/** Events of one topic as the Kafka client hands them over, on a partition that the real topic does not have. */
public final class Batch {
    private static final int PARTITION = 98;
    private static final AtomicLong OFFSET = new AtomicLong();

    private Batch() {}

    public static ConsumerRecords<String, byte[]> of(ReceivedEvent... events) {
        return of(events[0].topic(), List.of(events));
    }

    public static ConsumerRecords<String, byte[]> of(String topic, List<ReceivedEvent> events) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        for (ReceivedEvent event : events) {
            var message = new ConsumerRecord<>(topic, PARTITION, OFFSET.incrementAndGet(), event.key(), event.value());
            event.envelope()
                    .headers()
                    .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            records.add(message);
        }
        return new ConsumerRecords<>(Map.of(new TopicPartition(topic, PARTITION), records), Map.of());
    }
}

package org.huying.systemtests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.huying.local.stack.Topics;
import org.huying.local.story.Wiretap;

/** Publishes records of the past once more as they were, whoever their key's newest is by now. */
final class KafkaEcho {
    private static final int SHARE = 3;
    private static final String DEAD_LETTER = "huying.dead-letter";

    private final String bootstrapServers;

    KafkaEcho(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** About a third of all, in any order; returns how many. */
    int repeatSome(Random random) {
        List<ConsumerRecord<byte[], byte[]>> some = new ArrayList<>(everything().stream()
                .filter(record -> random.nextInt(SHARE) == 0)
                .toList());
        Collections.shuffle(some, random);
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrapServers),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            some.forEach(it -> producer.send(
                    new ProducerRecord<>(it.topic(), it.partition(), it.key(), it.value(), it.headers())));
            producer.flush();
        }
        return some.size();
    }

    private List<ConsumerRecord<byte[], byte[]>> everything() {
        List<String> topics =
                Topics.NAMES.stream().filter(name -> !name.equals(DEAD_LETTER)).toList();
        return new Wiretap(bootstrapServers).records(topics);
    }
}

package org.huying.dispatch.partnertopic.messaging;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.huying.dispatch.notice.GivenNotice;
import org.huying.dispatch.partnertopic.PartnerTopic;
import org.huying.dispatch.partnertopic.TopicWriter;

/** Writes wave by wave: the first of every key, then the second of every key; after a failure no further wave. */
@ApplicationScoped
class KafkaTopicWriter implements TopicWriter {
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final BrokerConnection connection;
    private Producer<String, byte[]> producer;

    KafkaTopicWriter(BrokerConnection connection) {
        this.connection = connection;
    }

    void stop(@Observes ShutdownEvent event) {
        synchronized (this) {
            if (producer != null) producer.close(GOODBYE);
        }
    }

    @Override
    public Written write(PartnerTopic topic, List<GivenNotice> notices) {
        BitSet acknowledged = new BitSet(notices.size());
        List<Integer> rest = IntStream.range(0, notices.size()).boxed().toList();
        String failure = null;
        while (!rest.isEmpty() && failure == null) {
            Set<String> keys = new HashSet<>();
            List<Integer> wave = new ArrayList<>();
            List<Integer> later = new ArrayList<>();
            for (int index : rest) (keys.add(notices.get(index).orderKey()) ? wave : later).add(index);
            failure = send(topic, notices, wave, acknowledged);
            rest = later;
        }
        return new Written(acknowledged.nextClearBit(0), failure);
    }

    /** What went wrong first, or null. */
    private String send(PartnerTopic topic, List<GivenNotice> notices, List<Integer> wave, BitSet acknowledged) {
        Map<Integer, Future<RecordMetadata>> onTheirWay = new LinkedHashMap<>();
        String failure = null;
        try {
            for (int index : wave) {
                Future<RecordMetadata> sent = producer().send(PartnerRecord.of(topic, notices.get(index)));
                onTheirWay.put(index, sent);
                // A topic that cannot be reached is waited for once, not for each of its records.
                if (sent.isDone() && failureOf(sent) != null) break;
            }
        } catch (RuntimeException refused) {
            failure = refused.getClass().getSimpleName();
        }
        for (var entry : onTheirWay.entrySet()) {
            String why = failureOf(entry.getValue());
            if (why == null) acknowledged.set(entry.getKey());
            else if (failure == null) failure = why;
        }
        return failure;
    }

    private static String failureOf(Future<RecordMetadata> sent) {
        try {
            sent.get();
            return null;
        } catch (ExecutionException failed) {
            return failed.getCause().getClass().getSimpleName();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return stopped.getClass().getSimpleName();
        }
    }

    /** Made when the first topic is written: most houses have none. */
    private synchronized Producer<String, byte[]> producer() {
        if (producer == null) producer = connection.producer();
        return producer;
    }
}

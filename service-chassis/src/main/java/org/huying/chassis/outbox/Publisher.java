package org.huying.chassis.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;

/**
 * Sends rows to Kafka so that an event is on its way only after the one before it, of the same key, was acknowledged.
 * Pipelining them would let a later one arrive although an earlier one failed.
 */
final class Publisher {
    private static final TypeReference<LinkedHashMap<String, String>> HEADERS = new TypeReference<>() {};

    private final Producer<String, byte[]> producer;
    private final ObjectMapper json = new ObjectMapper();

    Publisher(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    /** What became of a batch: the rows acknowledged, and the first error of each shard that had one. */
    record Outcome(List<WaitingRow> sent, Map<Integer, Exception> stopped, Map<String, Exception> deadEnds) {
        List<Long> sentSeqs() {
            return sent.stream().map(WaitingRow::seq).toList();
        }

        /** Whether it is of no use to try the row now: its shard has stopped, or its topic cannot be reached. */
        private boolean passesBy(WaitingRow row) {
            Exception unreachable = deadEnds.get(row.topic());
            if (unreachable != null) stopped.putIfAbsent(row.shard(), unreachable);
            return stopped.containsKey(row.shard());
        }

        private void stop(WaitingRow row, Exception error) {
            stopped.putIfAbsent(row.shard(), error);
        }
    }

    /** Sends wave by wave; {@code stillOwner} is asked before each, and a shard with an error sends no more. */
    Outcome send(List<WaitingRow> rows, BooleanSupplier stillOwner) throws InterruptedException {
        Outcome outcome = new Outcome(new ArrayList<>(rows.size()), new HashMap<>(), new HashMap<>());
        for (List<WaitingRow> wave : waves(rows)) {
            if (!stillOwner.getAsBoolean()) break;
            send(wave, outcome);
        }
        return outcome;
    }

    private void send(List<WaitingRow> wave, Outcome outcome) throws InterruptedException {
        Map<WaitingRow, Future<RecordMetadata>> onTheirWay = new LinkedHashMap<>();
        for (WaitingRow row : wave) {
            if (outcome.passesBy(row)) continue;
            try {
                Future<RecordMetadata> future = producer.send(recordOf(row));
                if (future.isDone()) settle(row, future, outcome, true);
                else onTheirWay.put(row, future);
            } catch (RuntimeException | JsonProcessingException refused) {
                outcome.stop(row, refused);
            }
        }
        // All of a wave leave at once: in one request to each broker, after which each consumer is woken once.
        if (!onTheirWay.isEmpty()) producer.flush();
        for (var entry : onTheirWay.entrySet()) settle(entry.getKey(), entry.getValue(), outcome, false);
    }

    /**
     * @param atOnce a send that timed out before it began has waited for its topic; every other row of the topic would
     *               wait as long, and all shards with them
     */
    private static void settle(WaitingRow row, Future<RecordMetadata> future, Outcome outcome, boolean atOnce)
            throws InterruptedException {
        try {
            future.get();
            outcome.sent().add(row);
        } catch (ExecutionException failed) {
            Exception error = asException(failed.getCause());
            outcome.stop(row, error);
            if (atOnce && error instanceof TimeoutException) outcome.deadEnds().put(row.topic(), error);
        }
    }

    /** The first event of every key, then the second of every key, and so on. */
    static List<List<WaitingRow>> waves(List<WaitingRow> rows) {
        List<List<WaitingRow>> waves = new ArrayList<>();
        List<WaitingRow> rest = rows;
        while (!rest.isEmpty()) {
            Set<String> keys = new HashSet<>();
            List<WaitingRow> wave = new ArrayList<>();
            List<WaitingRow> later = new ArrayList<>();
            for (WaitingRow row : rest) (keys.add(row.key()) ? wave : later).add(row);
            waves.add(wave);
            rest = later;
        }
        return waves;
    }

    private ProducerRecord<String, byte[]> recordOf(WaitingRow row) throws JsonProcessingException {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(row.topic(), row.key(), row.value());
        json.readValue(row.headers(), HEADERS)
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    private static Exception asException(Throwable cause) {
        return cause instanceof Exception exception ? exception : new IllegalStateException(cause);
    }
}

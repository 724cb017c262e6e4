package org.huying.chassis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final ConsumerRecords<String, byte[]> BATCH = new ConsumerRecords<>(Map.of(), Map.of());

    private final List<Duration> rests = new ArrayList<>();
    private long now = Long.MAX_VALUE - 1_000_000;
    private final Pace pace = new Pace(() -> now, pause -> {
        rests.add(pause);
        later(pause.toMillis());
    });

    @AfterEach
    void nobody_is_interrupted_any_more() {
        Thread.interrupted();
    }

    @Test
    void the_first_batch_waits_for_nothing() {
        configured("40");
        assertThat(pace.onConsume(BATCH)).isSameAs(BATCH);
        assertThat(rests).isEmpty();
    }

    @Test
    void the_next_waits_for_what_is_left_of_the_pace() {
        configured("40");
        pace.onConsume(BATCH);
        later(15);
        assertThat(pace.onConsume(BATCH)).isSameAs(BATCH);
        pace.onConsume(BATCH);
        assertThat(rests).containsExactly(Duration.ofMillis(25), Duration.ofMillis(40));
    }

    /** What waits at the broker after an outage is taken in as fast as it can be. */
    @Test
    void a_full_batch_waits_for_nothing() {
        pace.configure(Map.of("pace.ms", "40", "max.poll.records", "2"));
        pace.onConsume(batchOf(2));
        pace.onConsume(batchOf(2));
        assertThat(rests).isEmpty();
        pace.onConsume(batchOf(1));
        assertThat(rests).containsExactly(Duration.ofMillis(40));
    }

    @Test
    void after_a_silence_nothing_is_waited_for() {
        configured("40");
        pace.onConsume(BATCH);
        later(40);
        pace.onConsume(BATCH);
        assertThat(rests).isEmpty();
    }

    @Test
    void who_is_interrupted_hands_the_batch_over_and_stays_interrupted() {
        Pace closing = new Pace(() -> now, pause -> {
            throw new InterruptedException();
        });
        closing.configure(Map.of("pace.ms", "40"));
        closing.onConsume(BATCH);
        assertThat(closing.onConsume(BATCH)).isSameAs(BATCH);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void a_channel_says_its_pace() {
        Map<String, String> without = Map.of("group.id", "reporting");
        assertThatThrownBy(() -> pace.configure(without)).hasMessageContaining("pace.ms");
    }

    private static ConsumerRecords<String, byte[]> batchOf(int records) {
        TopicPartition partition = new TopicPartition("huying.cases", 0);
        var some = IntStream.range(0, records)
                .mapToObj(offset -> new ConsumerRecord<>(partition.topic(), 0, offset, "key", new byte[0]))
                .toList();
        return new ConsumerRecords<>(Map.of(partition, some), Map.of());
    }

    private void configured(String millis) {
        pace.configure(Map.of("pace.ms", millis));
    }

    private void later(long millis) {
        now += Duration.ofMillis(millis).toNanos();
    }
}

package org.huying.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class RelayOrderTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final List<String> KEYS =
            IntStream.range(0, 40).mapToObj(n -> OutboxRig.keyOf(n % 8)).toList();

    private final OutboxRig rig = OutboxRig.shared();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void an_event_that_commits_after_a_later_one_was_sent_is_not_skipped() throws Exception {
        // Given
        Arrivals arrivals = rig.arrivals();
        rig.relay(OutboxRig.LONG_LEASE);
        try (Connection slow = rig.connect()) {
            slow.setAutoCommit(false);
            OutboxRig.write(slow, rig.topic, "slow", "lower seq");
            rig.write("quick", "higher seq");
            await().atMost(SOON).until(() -> arrivals.firstOccurrences("quick").size() == 1 && rig.rows() == 0);
            // When
            slow.commit();
        }
        // Then
        await().atMost(SOON).until(() -> arrivals.firstOccurrences("slow").equals(List.of("lower seq")));
        await().atMost(SOON).until(() -> rig.rows() == 0);
    }

    @Test
    void one_relay_keeps_the_order_of_every_key_and_sends_nothing_twice() throws Exception {
        // Given
        Arrivals arrivals = rig.arrivals();
        rig.writeMany(KEYS, 60);
        // When
        rig.relay(OutboxRig.LONG_LEASE);
        // Then
        await().atMost(SOON).until(() -> rig.rows() == 0);
        everyKeyArrivedInOrder(arrivals, 60);
        assertThat(arrivals.count()).isEqualTo(KEYS.size() * 60);
    }

    @Test
    void two_relays_on_one_database_share_its_shards_and_send_nothing_twice() throws Exception {
        // Given
        Arrivals arrivals = rig.arrivals();
        List<Relay> relays = List.of(rig.relay(OutboxRig.LONG_LEASE), rig.relay(OutboxRig.LONG_LEASE));
        await().atMost(SOON).until(() -> owned(relays) == OutgoingRecord.SHARDS);
        // When
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            List<String> keys = KEYS.subList(writer * 10, writer * 10 + 10);
            writers.add(CompletableFuture.runAsync(() -> write(keys, 60)));
        }
        for (var writer : writers) writer.join();
        // Then
        await().atMost(SOON).until(() -> rig.rows() == 0);
        everyKeyArrivedInOrder(arrivals, 60);
        assertThat(arrivals.count()).isEqualTo(KEYS.size() * 60);
        assertThat(owned(relays)).isEqualTo(OutgoingRecord.SHARDS);
    }

    @Test
    void a_relay_that_is_closed_finishes_what_it_has_begun_and_hands_its_shards_over() throws Exception {
        // Given
        Arrivals arrivals = rig.arrivals();
        Relay first = rig.relay(OutboxRig.SHORT_LEASE);
        await().atMost(SOON).until(() -> first.ownedShards() == OutgoingRecord.SHARDS);
        Relay second = rig.relay(OutboxRig.SHORT_LEASE);
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> write(KEYS, 60));
        await().atMost(SOON).until(() -> arrivals.count() > 100);
        // When
        first.close();
        // Then
        await().atMost(SOON).until(() -> second.ownedShards() == OutgoingRecord.SHARDS);
        assertThat(first.ownedShards()).isZero();
        writer.join();
        await().atMost(SOON).until(() -> rig.rows() == 0);
        everyKeyArrivedInOrder(arrivals, 60);
        assertThat(arrivals.count()).isEqualTo(KEYS.size() * 60);
    }

    private void write(List<String> keys, int each) {
        try {
            rig.writeMany(keys, each);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static int owned(List<Relay> relays) {
        return relays.stream().mapToInt(Relay::ownedShards).sum();
    }

    private static void everyKeyArrivedInOrder(Arrivals arrivals, int each) {
        await().atMost(SOON)
                .untilAsserted(() -> KEYS.forEach(
                        key -> assertThat(arrivals.firstOccurrences(key)).isEqualTo(OutboxRig.numbers(each))));
    }
}

package org.huying.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** An owner in a process of its own dies, or stands still for longer than its lease and comes back. */
@Execution(ExecutionMode.CONCURRENT)
@EnabledOnOs({OS.LINUX, OS.MAC})
class RelayTakeoverTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final List<String> KEYS =
            IntStream.range(0, 24).mapToObj(n -> OutboxRig.keyOf(n % 8)).toList();

    private final OutboxRig rig = OutboxRig.shared();
    private final Arrivals arrivals = rig.arrivals();
    private final RelayProcess owner = rig.process(OutboxRig.SHORT_LEASE);
    private volatile boolean writing = true;
    private int written;

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void another_takes_over_when_the_owner_is_killed() {
        // Given
        await().atMost(SOON).until(() -> owner.ownedShards() == OutgoingRecord.SHARDS);
        Relay other = rig.relay(OutboxRig.SHORT_LEASE);
        CompletableFuture<Void> writer = CompletableFuture.runAsync(this::writeOnAndOn);
        arrivedMore();
        // When
        owner.kill();
        // Then
        await().atMost(SOON).until(() -> other.ownedShards() == OutgoingRecord.SHARDS);
        everythingArrivesInOrder(writer);
    }

    @Test
    void a_paused_owner_loses_its_shards_and_does_no_harm_when_it_wakes_up() {
        // Given
        await().atMost(SOON).until(() -> owner.ownedShards() == OutgoingRecord.SHARDS);
        Relay other = rig.relay(OutboxRig.SHORT_LEASE);
        CompletableFuture<Void> writer = CompletableFuture.runAsync(this::writeOnAndOn);
        arrivedMore();
        // When
        owner.pause();
        await().atMost(SOON).until(() -> other.ownedShards() == OutgoingRecord.SHARDS);
        arrivedMore();
        owner.goOn();
        // Then
        assertThat(owner.ownedShards()).isZero();
        arrivedMore();
        assertThat(owner.ownedShards()).isZero();
        assertThat(other.ownedShards()).isEqualTo(OutgoingRecord.SHARDS);
        everythingArrivesInOrder(writer);
    }

    private void writeOnAndOn() {
        try (Connection connection = rig.connect()) {
            while (writing) {
                written++;
                for (String key : KEYS) OutboxRig.write(connection, rig.topic, key, String.valueOf(written));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void arrivedMore() {
        int before = arrivals.count();
        await().atMost(SOON).until(() -> arrivals.count() > before + 200);
    }

    private void everythingArrivesInOrder(CompletableFuture<Void> writer) {
        writing = false;
        writer.join();
        await().atMost(SOON).until(() -> rig.rows() == 0);
        await().atMost(SOON)
                .untilAsserted(() -> KEYS.forEach(
                        key -> assertThat(arrivals.firstOccurrences(key)).isEqualTo(OutboxRig.numbers(written))));
    }
}

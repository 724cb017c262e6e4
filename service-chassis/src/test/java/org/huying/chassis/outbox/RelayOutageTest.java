package org.huying.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.huying.chassis.testing.TestServers;
import org.huying.local.postgres.LocalPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class RelayOutageTest {
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final List<String> KEYS =
            IntStream.range(0, 16).mapToObj(n -> OutboxRig.keyOf(n % 8)).toList();

    @TempDir
    Path home;

    @Test
    void while_the_broker_is_away_events_wait_and_then_arrive_in_order() throws Exception {
        try (BrokerProcess broker = new BrokerProcess(home);
                OutboxRig rig = new OutboxRig(OutboxRig.freshDatabase(), broker.bootstrapServers())) {
            // Given
            rig.createTopic(rig.topic, Map.of());
            Relay relay = rig.relay(OutboxRig.LONG_LEASE);
            Arrivals arrivals = rig.arrivals();
            rig.writeMany(KEYS, 5);
            await().atMost(SOON).until(() -> rig.rows() == 0);
            // When
            broker.kill();
            rig.writeMore(KEYS, 6, 20);
            // Then
            await().atMost(SOON).until(() -> relay.stoppedShards().size() == OutgoingRecord.SHARDS);
            assertThat(rig.rows()).isEqualTo(KEYS.size() * 15);
            // When
            broker.start();
            // Then
            await().atMost(SOON).until(() -> rig.rows() == 0);
            everyKeyArrivedInOrder(arrivals, 20);
            await().atMost(SOON).until(() -> relay.stoppedShards().isEmpty());
        }
    }

    @Test
    void after_a_crash_of_the_database_the_relay_goes_on_by_itself() throws Exception {
        LocalPostgres postgres = LocalPostgres.start(home, 0);
        postgres.ensureDatabase("town");
        int port = postgres.port();
        try (OutboxRig rig =
                new OutboxRig(postgres.jdbcUrl("town"), TestServers.running().bootstrapServers())) {
            // Given
            rig.createTopic(rig.topic, Map.of());
            Relay relay = rig.relay(OutboxRig.LONG_LEASE);
            Arrivals arrivals = rig.arrivals();
            rig.writeMany(KEYS, 5);
            await().atMost(SOON).until(() -> rig.rows() == 0);
            // When
            postgres.kill();
            // Then
            await().atMost(SOON).until(() -> relay.ownedShards() == 0);
            // When
            postgres = LocalPostgres.start(home, port);
            rig.writeMore(KEYS, 6, 20);
            // Then
            await().atMost(SOON).until(() -> rig.rows() == 0);
            everyKeyArrivedInOrder(arrivals, 20);
            await().atMost(SOON).until(() -> relay.ownedShards() == OutgoingRecord.SHARDS);
        } finally {
            postgres.close();
        }
    }

    private static void everyKeyArrivedInOrder(Arrivals arrivals, int each) {
        await().atMost(SOON)
                .untilAsserted(() -> KEYS.forEach(
                        key -> assertThat(arrivals.firstOccurrences(key)).isEqualTo(OutboxRig.numbers(each))));
    }
}

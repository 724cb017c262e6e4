package org.huying.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huying.chassis.testing.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A row the broker does not take: its shard waits and says so, the others go on, nothing is skipped. */
@Execution(ExecutionMode.CONCURRENT)
class RelayRefusalTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String TOO_LARGE = "x".repeat(50_000);
    private static final String KEY = OutboxRig.keyOf(3);
    private static final String OTHER = OutboxRig.keyOf(4);

    private final OutboxRig rig = OutboxRig.shared();
    private final String narrow = "narrow." + UUID.randomUUID();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void a_refused_row_stops_its_shard_until_the_broker_takes_it() throws Exception {
        // Given
        rig.createTopic(narrow, Map.of("max.message.bytes", "20000"));
        Arrivals arrivals = rig.arrivals(narrow);
        Relay relay = rig.relay(OutboxRig.LONG_LEASE);
        // When
        rig.write(narrow, KEY, "before");
        rig.write(narrow, KEY, TOO_LARGE);
        rig.write(narrow, KEY, "after");
        rig.write(narrow, OTHER, "elsewhere");
        // Then
        await().atMost(SOON)
                .until(() ->
                        "RecordTooLargeException".equals(relay.stoppedShards().get(3)));
        await().atMost(SOON).until(() -> arrivals.firstOccurrences(OTHER).equals(List.of("elsewhere")));
        rig.write(narrow, OTHER, "still going");
        await().atMost(SOON).until(() -> arrivals.firstOccurrences(OTHER).size() == 2);
        assertThat(arrivals.firstOccurrences(KEY)).containsExactly("before");
        assertThat(relay.stoppedShards()).containsOnlyKeys(3);
        // When
        rig.alterTopic(narrow, "max.message.bytes", "100000");
        // Then
        await().atMost(SOON).until(() -> arrivals.firstOccurrences(KEY).equals(List.of("before", TOO_LARGE, "after")));
        await().atMost(SOON).until(() -> relay.stoppedShards().isEmpty());
    }

    @Test
    void a_topic_that_is_not_there_stops_its_shard_only() throws Exception {
        // Given
        Arrivals arrivals = rig.arrivals();
        Relay relay = rig.relay(OutboxRig.LONG_LEASE);
        // When: each of these would wait for the topic's metadata
        for (int number = 1; number <= 40; number++) rig.write(narrow, OutboxRig.keyOf(3), "nowhere to go");
        await().atMost(SOON).until(() -> relay.stoppedShards().containsKey(3));
        for (int number = 1; number <= 5; number++) rig.write(OTHER, String.valueOf(number));
        // Then
        await().atMost(Duration.ofSeconds(30))
                .until(() -> arrivals.firstOccurrences(OTHER).equals(OutboxRig.numbers(5)));
        assertThat(relay.stoppedShards()).containsOnlyKeys(3);
        // When
        rig.createTopic(narrow, Map.of());
        // Then
        await().atMost(SOON).until(() -> relay.stoppedShards().isEmpty() && rig.rows() == 0);
    }

    @Test
    void a_shard_is_not_stopped_any_more_when_what_stopped_it_is_gone() throws Exception {
        // Given
        rig.createTopic(narrow, Map.of("max.message.bytes", "20000"));
        Relay relay = rig.relay(OutboxRig.LONG_LEASE);
        rig.write(narrow, KEY, TOO_LARGE);
        await().atMost(SOON).until(() -> relay.stoppedShards().containsKey(3));
        // When
        rig.execute("DELETE FROM outbox");
        // Then
        await().atMost(SOON).until(() -> relay.stoppedShards().isEmpty());
    }

    @Test
    void a_shard_that_is_not_owned_any_more_is_not_reported_as_stopped() throws Exception {
        // Given
        rig.createTopic(narrow, Map.of("max.message.bytes", "20000"));
        int server = URI.create(rig.jdbcUrl.substring("jdbc:".length())).getPort();
        Wire wire = rig.keep(Wire.to(server));
        Relay relay = rig.relay(
                rig.jdbcUrl.replace(":" + server, ":" + wire.port()), OutboxRig.SHORT_LEASE, new RelayWakeup());
        rig.write(narrow, KEY, TOO_LARGE);
        await().atMost(SOON).until(() -> relay.stoppedShards().containsKey(3));
        // When
        wire.cut();
        // Then
        await().atMost(SOON).until(() -> relay.ownedShards() == 0);
        assertThat(relay.stoppedShards()).isEmpty();
    }

    @Test
    void the_largest_event_allowed_goes_through() throws Exception {
        // Given
        String largest = "x".repeat(Outbox.LARGEST_EVENT);
        Arrivals arrivals = rig.arrivals();
        rig.relay(OutboxRig.LONG_LEASE);
        // When
        rig.write(KEY, largest);
        // Then
        await().atMost(SOON).until(() -> arrivals.firstOccurrences(KEY).equals(List.of(largest)));
    }

    @Test
    void a_backlog_of_large_events_is_read_in_portions_that_fit_into_memory() throws Exception {
        // Given
        String large = "x".repeat(800_000);
        for (int number = 0; number < 30; number++) rig.write(KEY, large);
        // When
        try (RelayTable table = new RelayTable(rig.settings(OutboxRig.LONG_LEASE))) {
            var shards = new java.util.BitSet();
            shards.set(3);
            var portion = table.oldest(shards);
            // Then
            long bytes =
                    portion.rows().stream().mapToLong(row -> row.value().length).sum();
            assertThat(bytes).isBetween(800_000L, 9_000_000L);
            assertThat(portion.more()).isTrue();
        }
    }
}

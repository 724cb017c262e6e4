package org.huying.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An event is on its way when its transaction commits, not when the next poll finds it (every 500 ms). */
class RelayWakeupTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int EVENTS = 40;
    private static final double SOONER_THAN_A_POLL = 200;
    private static final String KEY = OutboxRig.keyOf(3);

    private final OutboxRig rig = OutboxRig.shared();
    private final Arrivals arrivals = rig.arrivals();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void a_commit_of_the_owner_wakes_its_relay_without_any_notification() throws Exception {
        // Given
        RelayWakeup wakeup = new RelayWakeup();
        Relay owner = rig.relay(rig.jdbcUrl, OutboxRig.LONG_LEASE, wakeup);
        await().atMost(SOON).until(() -> owner.ownedShards() == OutgoingRecord.SHARDS);
        Notifications heard = rig.keep(new Notifications(rig.jdbcUrl));
        // When
        double median = medianMillis(wakeup);
        // Then
        assertThat(median).isLessThan(SOONER_THAN_A_POLL);
        assertThat(heard.count()).isZero();
    }

    @Test
    void a_commit_of_a_replica_that_owns_nothing_wakes_the_owner() throws Exception {
        // Given
        Relay owner = rig.relay(OutboxRig.LONG_LEASE);
        await().atMost(SOON).until(() -> owner.ownedShards() == OutgoingRecord.SHARDS);
        RelayWakeup wakeup = new RelayWakeup();
        Relay other = rig.relay(rig.jdbcUrl, OutboxRig.LONG_LEASE, wakeup);
        Notifications heard = rig.keep(new Notifications(rig.jdbcUrl));
        // When
        double median = medianMillis(wakeup);
        // Then
        assertThat(median).isLessThan(SOONER_THAN_A_POLL);
        assertThat(heard.count()).isPositive();
        assertThat(other.ownedShards()).isZero();
    }

    @Test
    void many_commits_make_few_notifications() throws Exception {
        // Given
        Relay owner = rig.relay(OutboxRig.LONG_LEASE);
        await().atMost(SOON).until(() -> owner.ownedShards() == OutgoingRecord.SHARDS);
        RelayWakeup wakeup = new RelayWakeup();
        Notifications heard = rig.keep(new Notifications(rig.jdbcUrl));
        // When
        for (int commit = 0; commit < 1_000; commit++) wakeup.wake(3);
        rig.relay(rig.jdbcUrl, OutboxRig.LONG_LEASE, wakeup);
        // Then
        await().atMost(SOON).until(() -> heard.count() > 0);
        assertThat(heard.count()).isLessThan(10);
    }

    @Test
    void an_event_nobody_announced_is_found_all_the_same() throws Exception {
        // Given
        rig.relay(OutboxRig.LONG_LEASE);
        // When
        rig.write(KEY, "unannounced");
        // Then
        await().atMost(SOON).until(() -> arrivals.count() == 1);
    }

    private double medianMillis(RelayWakeup wakeup) throws SQLException {
        long[] nanos = new long[EVENTS];
        rig.write(KEY, "the first one makes the connections");
        await().atMost(SOON).until(() -> arrivals.count() == 1);
        for (int event = 0; event < EVENTS; event++) {
            int before = arrivals.count();
            rig.write(KEY, String.valueOf(event));
            long committed = System.nanoTime();
            wakeup.wake(3);
            await().atMost(SOON).pollInterval(Duration.ofMillis(1)).until(() -> arrivals.count() > before);
            nanos[event] = arrivals.all().get(before).nanos() - committed;
        }
        return LongStream.of(nanos).sorted().skip(EVENTS / 2).findFirst().orElseThrow() / 1e6;
    }
}

package org.huying.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import org.awaitility.core.ConditionTimeoutException;
import org.huying.chassis.lease.ShardLease;
import org.huying.chassis.testing.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShardLeaseTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private final OutboxRig rig = OutboxRig.shared();
    private final int server =
            URI.create(rig.jdbcUrl.substring("jdbc:".length())).getPort();
    private final Wire wire = rig.keep(Wire.to(server));

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void a_confirmation_that_arrives_late_gives_no_right_to_send() {
        // Given
        ShardLease sleeper = lease(rig.jdbcUrl.replace(":" + server, ":" + wire.port()));
        await().atMost(SOON).until(() -> !sleeper.owned().isEmpty());
        wire.holdAnswers();
        await().atMost(SOON).until(() -> sleeper.owned().isEmpty());
        ShardLease other = lease(rig.jdbcUrl);
        await().atMost(SOON).until(() -> other.owned().cardinality() == OutgoingRecord.SHARDS);
        // When: the answer from before the server ended the session gets through at last
        wire.letOneAnswerThrough();
        // Then
        assertThatThrownBy(() -> await().atMost(Duration.ofMillis(800))
                        .pollInterval(Duration.ofMillis(5))
                        .until(() -> !sleeper.owned().isEmpty()))
                .isInstanceOf(ConditionTimeoutException.class);
        wire.letAnswersThrough();
    }

    @Test
    void a_silent_owner_stops_before_the_server_gives_its_shards_away() {
        // Given
        ShardLease owner = lease(rig.jdbcUrl.replace(":" + server, ":" + wire.port()));
        ShardLease waiting = lease(rig.jdbcUrl);
        await().atMost(SOON).until(() -> owned(owner) + owned(waiting) == OutgoingRecord.SHARDS);
        // When
        wire.holdAnswers();
        // Then
        await().atMost(SOON)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> {
                    int other = owned(waiting);
                    assertThat(owned(owner) + other).isLessThanOrEqualTo(OutgoingRecord.SHARDS);
                    return other == OutgoingRecord.SHARDS;
                });
        wire.letAnswersThrough();
    }

    private static int owned(ShardLease lease) {
        return lease.owned().cardinality();
    }

    private ShardLease lease(String url) {
        var settings = new RelaySettings(url, "postgres", "none", OutboxRig.SHORT_LEASE, OutboxRig.PACE);
        ShardLease lease = new ShardLease(settings.session(), Relay.WORK, () -> {});
        Thread keeper = new Thread(lease, "lease");
        keeper.setDaemon(true);
        rig.keep(() -> {
            lease.stop();
            keeper.interrupt();
            wire.cut();
            keeper.join();
        });
        keeper.start();
        return lease;
    }
}

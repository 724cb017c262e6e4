package org.huying.chassis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.huying.chassis.sample.ChassisTestResource;
import org.huying.chassis.sample.NoteHandler;
import org.huying.chassis.sample.Stamp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What waiting mends is retried until it passes; what it does not mend is parked at once. */
@QuarkusTest
@QuarkusTestResource(ChassisTestResource.class)
class InboxPatienceTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    Inbox inbox;

    @Inject
    NoteHandler handler;

    @Inject
    ReplayParkedEvents parked;

    @Inject
    AgroalDataSource database;

    @Inject
    EntityManager entities;

    private final String key = UUID.randomUUID().toString();
    private final AtomicInteger tries = new AtomicInteger();

    @AfterEach
    void calm() {
        handler.calm();
        ChassisTestResource.database().mend();
        // The next test is not to meet a connection that ended here.
        database.flush(AgroalDataSource.FlushMode.IDLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001", "08006", "57P01", "57P03", "53300", "55P03", "25006", "55000"})
    void a_fault_that_passes_is_retried_and_nothing_is_parked(String state) {
        // Given
        failTwice(() -> {
            throw new IllegalStateException(new SQLException("passing", state));
        });
        // When
        inbox.receive(new Delivery().note(key, "one").batch(), handler);
        // Then
        assertThat(tries).hasValue(3);
        hadItsEffectOnce();
    }

    @Test
    void an_exhausted_pool_and_an_unreachable_server_are_faults_that_pass() {
        failTwice(() -> {
            if (tries.get() == 1) throw new IllegalStateException(new SQLException("no connection to be had"));
            throw new UncheckedIOException(new ConnectException("refused"));
        });
        inbox.receive(new Delivery().note(key, "one").batch(), handler);
        hadItsEffectOnce();
    }

    @Test
    void a_session_that_the_server_ends_midway_is_retried() {
        // Given
        failTwice(() -> execute("SELECT pg_terminate_backend(pg_backend_pid())"));
        // When
        inbox.receive(new Delivery().note(key, "one").batch(), handler);
        // Then
        hadItsEffectOnce();
    }

    @Test
    void a_connection_that_breaks_at_the_commit_is_retried() {
        // Given
        failTwice(() -> {
            ChassisTestResource.database().cut();
            ChassisTestResource.database().mend();
        });
        // When
        inbox.receive(new Delivery().note(key, "one").batch(), handler);
        // Then
        hadItsEffectOnce();
    }

    @Test
    void while_the_database_is_away_the_batch_waits_and_then_has_its_effect_once() {
        // Given
        ChassisTestResource.database().cut();
        var receiving = CompletableFuture.runAsync(
                () -> inbox.receive(new Delivery().note(key, "one").batch(), handler));
        await().pollDelay(Duration.ofMillis(500)).atMost(SOON).until(() -> !receiving.isDone());
        // When
        ChassisTestResource.database().mend();
        // Then
        await().atMost(SOON).until(receiving::isDone);
        receiving.join();
        hadItsEffectOnce();
    }

    @Test
    void what_a_constraint_refuses_when_the_transaction_commits_is_parked() {
        // Given
        String text = UUID.randomUUID().toString();
        handler.disturb(event -> {
            if (!event.key().equals(key)) return;
            entities.persist(new Stamp(System.nanoTime(), text));
            entities.persist(new Stamp(System.nanoTime(), text));
        });
        // When
        var receiving = CompletableFuture.runAsync(
                () -> inbox.receive(new Delivery().note(key, "one").batch(), handler));
        // Then
        await().atMost(SOON).until(receiving::isDone);
        assertThat(reasons()).containsExactly("SQLState 23505");
    }

    @Test
    void json_that_a_handler_cannot_read_is_not_taken_for_a_fault_of_the_network() {
        // Given
        handler.disturb(event -> {
            try {
                if (event.key().equals(key)) new ObjectMapper().readTree("{");
            } catch (com.fasterxml.jackson.core.JsonProcessingException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
        // When
        var receiving = CompletableFuture.runAsync(
                () -> inbox.receive(new Delivery().note(key, "one").batch(), handler));
        // Then
        await().atMost(SOON).until(receiving::isDone);
        assertThat(reasons()).hasSize(1);
    }

    @Test
    void a_service_that_stops_while_it_waits_neither_parks_nor_acknowledges() {
        // Given
        handler.disturb(event -> {
            if (event.key().equals(key)) throw new IllegalStateException(new SQLException("passing", "40001"));
        });
        var receiving = new CompletableFuture<Void>();
        Thread consumer = new Thread(() -> {
            try {
                inbox.receive(new Delivery().note(key, "one").batch(), handler);
                receiving.complete(null);
            } catch (RuntimeException notAcknowledged) {
                receiving.completeExceptionally(notAcknowledged);
            }
        });
        consumer.start();
        await().pollDelay(Duration.ofMillis(300)).atMost(SOON).until(consumer::isAlive);
        // When
        consumer.interrupt();
        // Then
        await().atMost(SOON).until(receiving::isDone);
        assertThat(receiving).isCompletedExceptionally();
        assertThat(reasons()).isEmpty();
    }

    private void failTwice(Runnable fault) {
        handler.disturb(event -> {
            if (event.key().equals(key) && tries.incrementAndGet() <= 2) fault.run();
        });
    }

    private void execute(String sql) {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void hadItsEffectOnce() {
        assertThat(handler.notes(key)).containsExactly("one");
        assertThat(reasons()).isEmpty();
    }

    private List<String> reasons() {
        return parked.waiting(0, 10_000).stream()
                .filter(it -> it.key().equals(key))
                .map(ReplayParkedEvents.Waiting::reason)
                .toList();
    }
}

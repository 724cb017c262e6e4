package org.huying.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.sample.ChassisTestResource;
import org.huying.chassis.sample.Rows;
import org.huying.chassis.sample.Told;
import org.junit.jupiter.api.Test;

/** Who listens in the service that tells hears each event in the transaction that tells it. */
@QuarkusTest
@QuarkusTestResource(ChassisTestResource.class)
class OutboxListenerTest {
    @Inject
    Outbox outbox;

    @Inject
    Overheard overheard;

    @Inject
    TransactionSynchronizationRegistry synchronizations;

    @Inject
    Rows rows;

    private final String key = UUID.randomUUID().toString();

    @Test
    void hears_all_events_of_a_transaction_once_and_not_before_it_commits() {
        // When
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.add(Told.of(key, "one"));
            outbox.add(Told.of(key, "two"));
            assertThat(overheard.of(key)).isEmpty();
        });
        // Then
        assertThat(overheard.texts(key)).containsExactly(List.of("one", "two"));
    }

    @Test
    void hears_each_event_in_the_envelope_it_travels_in() {
        // When
        QuarkusTransaction.requiringNew().run(() -> outbox.add(Told.of(key, "one")));
        // Then
        assertThat(overheard.of(key).get(0)).singleElement().satisfies(told -> {
            assertThat(told.envelope().type()).isEqualTo("tale.told.v1");
            assertThat(told.envelope().subject()).isEqualTo(key);
            assertThat(told.envelope().id().version()).isEqualTo(7);
        });
    }

    @Test
    void hears_nothing_of_a_transaction_that_fails() {
        // Given
        QuarkusTransaction.begin();
        outbox.add(Told.of(key, "undone"));
        // When
        QuarkusTransaction.rollback();
        // Then
        assertThat(overheard.of(key)).isEmpty();
    }

    @Test
    void hears_also_what_the_commit_itself_causes() {
        // When
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.add(Told.of(key, "one"));
            synchronizations.registerInterposedSynchronization(atCommit(() -> outbox.add(Told.of(key, "late"))));
        });
        // Then
        assertThat(overheard.texts(key)).containsExactly(List.of("one"), List.of("late"));
    }

    @Test
    void one_that_fails_undoes_what_was_to_be_told() {
        // Given
        overheard.cannotBear(key);
        rows.execute("CREATE TABLE deed (key text)");
        // When
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    rows.execute("INSERT INTO deed VALUES ('" + key + "')");
                    outbox.add(Told.of(key, "one"));
                }))
                .isInstanceOf(RuntimeException.class);
        // Then
        assertThat(rows.number("SELECT count(*) FROM deed")).isZero();
        rows.execute("DROP TABLE deed");
    }

    private static Synchronization atCommit(Runnable work) {
        return new Synchronization() {
            @Override
            public void beforeCompletion() {
                work.run();
            }

            @Override
            public void afterCompletion(int status) {
                // What was wanted has happened by then.
            }
        };
    }
}

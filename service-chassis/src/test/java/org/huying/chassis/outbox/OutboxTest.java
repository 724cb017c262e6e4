package org.huying.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;
import org.huying.chassis.sample.ChassisTestResource;
import org.huying.chassis.sample.Rows;
import org.huying.chassis.sample.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ChassisTestResource.class)
class OutboxTest {
    private static final String KEEP_COPY = """
            CREATE FUNCTION copy_outbox() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN INSERT INTO outbox_copy VALUES (NEW.key, convert_from(NEW.value, 'UTF8')); RETURN NEW; END $$
            """;

    @Inject
    Outbox outbox;

    @Inject
    TransactionManager transactions;

    @Inject
    TransactionSynchronizationRegistry synchronizations;

    @Inject
    Rows rows;

    private final String key = UUID.randomUUID().toString();

    /** The relay deletes what it sent, so that a row is seen at the moment it is written. */
    @BeforeEach
    void copyWhatIsWritten() {
        rows.execute("CREATE TABLE outbox_copy (key text, value text)");
        rows.execute(KEEP_COPY);
        rows.execute("CREATE TRIGGER copied AFTER INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION copy_outbox()");
    }

    @AfterEach
    void copyNoMore() {
        rows.execute("DROP TRIGGER copied ON outbox");
        rows.execute("DROP FUNCTION copy_outbox");
        rows.execute("DROP TABLE outbox_copy");
    }

    @Test
    void events_are_written_with_the_transaction_in_the_order_they_were_added() {
        // When
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.add(Told.of(key, "one"));
            outbox.add(Told.of(key, "two"));
        });
        // Then
        assertThat(written()).isEqualTo("{\"text\":\"one\"} {\"text\":\"two\"}");
    }

    @Test
    void a_transaction_that_fails_writes_nothing() {
        // Given
        QuarkusTransaction.begin();
        outbox.add(Told.of(key, "one"));
        // When
        QuarkusTransaction.rollback();
        // Then
        assertThat(written()).isNull();
    }

    @Test
    void a_transaction_after_one_that_failed_writes_its_own_events_only() {
        // Given
        QuarkusTransaction.begin();
        outbox.add(Told.of(key, "undone"));
        QuarkusTransaction.rollback();
        // When
        QuarkusTransaction.requiringNew().run(() -> outbox.add(Told.of(key, "done")));
        // Then
        assertThat(written()).isEqualTo("{\"text\":\"done\"}");
    }

    @Test
    void an_event_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> outbox.add(Told.of(key, "one"))).isInstanceOf(IllegalStateException.class);
        assertThat(written()).isNull();
    }

    @Test
    void an_event_in_a_transaction_that_can_only_fail_is_refused() {
        QuarkusTransaction.begin();
        QuarkusTransaction.setRollbackOnly();
        assertThatThrownBy(() -> outbox.add(Told.of(key, "one"))).isInstanceOf(IllegalStateException.class);
        QuarkusTransaction.rollback();
    }

    @Test
    void an_event_too_large_for_the_broker_is_refused_before_the_commit() {
        String text = "x".repeat(Outbox.LARGEST_EVENT);
        QuarkusTransaction.begin();
        assertThatThrownBy(() -> outbox.add(Told.of(key, text))).isInstanceOf(EventTooLarge.class);
        QuarkusTransaction.rollback();
        assertThat(written()).isNull();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_event_that_is_caused_by_the_commit_itself_is_not_lost(boolean afterAnotherEvent) {
        // When
        QuarkusTransaction.requiringNew().run(() -> {
            if (afterAnotherEvent) outbox.add(Told.of(key, "one"));
            synchronizations.registerInterposedSynchronization(atCommit(() -> outbox.add(Told.of(key, "late"))));
        });
        // Then
        assertThat(written())
                .isEqualTo(afterAnotherEvent ? "{\"text\":\"one\"} {\"text\":\"late\"}" : "{\"text\":\"late\"}");
    }

    @Test
    void an_event_of_a_synchronization_that_runs_before_all_others_is_not_lost() {
        // When
        QuarkusTransaction.requiringNew().call(() -> {
            transactions.getTransaction().registerSynchronization(atCommit(() -> outbox.add(Told.of(key, "early"))));
            return null;
        });
        // Then
        assertThat(written()).isEqualTo("{\"text\":\"early\"}");
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

    private String written() {
        return rows.text("SELECT string_agg(value, ' ') FROM outbox_copy WHERE key = '" + key + "'");
    }
}

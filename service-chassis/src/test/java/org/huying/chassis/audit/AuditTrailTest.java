package org.huying.chassis.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.huying.chassis.sample.ChassisTestResource;
import org.huying.chassis.sample.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ChassisTestResource.class)
class AuditTrailTest {
    private static final String KEEP_COPY =
            "CREATE TABLE IF NOT EXISTS audit_copy AS SELECT * FROM audit_line WITH NO DATA";

    @Inject
    AuditTrail trail;

    @Inject
    Rows rows;

    private final String object = UUID.randomUUID().toString();

    @AfterEach
    void the_chain_is_whole_again() {
        assertThat(trail.firstBrokenLine()).isEmpty();
    }

    @Test
    void lines_follow_one_another() {
        // Given
        addThree();
        // When
        var lines = trail.after(newest() - 3, 10);
        // Then
        assertThat(lines).extracting(AuditLine::reason).containsExactly("one", "two", "three");
        assertThat(lines.get(1).previousHash()).isEqualTo(lines.get(0).hash());
        assertThat(lines.get(2).previousHash()).isEqualTo(lines.get(1).hash());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '1 second'",
                "actor = 'somebody-else'",
                "roles = ''",
                "act = 'GET'",
                "object = '/v1'",
                "outcome = 'DONE'",
                "reason = 'other'",
                "trace_id = ''",
                "hash = sha256('x')"
            })
    void a_line_that_was_changed_is_found(String change) {
        // Given
        addThree();
        long changed = newest() - 1;
        // When
        tamper("UPDATE audit_line SET " + change + " WHERE seq = " + changed);
        // Then
        assertThat(trail.firstBrokenLine()).hasValue(changed);
        mend();
    }

    @Test
    void a_line_that_was_removed_is_found() {
        // Given
        addThree();
        long removed = newest() - 1;
        // When
        tamper("DELETE FROM audit_line WHERE seq = " + removed);
        // Then
        assertThat(trail.firstBrokenLine()).hasValue(removed + 1);
        mend();
    }

    @Test
    void that_the_newest_lines_were_removed_is_found() {
        // Given
        addThree();
        long removed = newest() - 1;
        // When
        tamper("DELETE FROM audit_line WHERE seq >= " + removed);
        // Then
        assertThat(trail.firstBrokenLine()).hasValue(removed);
        mend();
    }

    @Test
    void that_the_newest_lines_were_replaced_is_found() {
        // Given
        addThree();
        long replaced = newest();
        // When
        tamper("DELETE FROM audit_line WHERE seq >= " + replaced);
        add("another");
        add("and one more");
        // Then
        assertThat(trail.firstBrokenLine()).hasValue(replaced);
        mend();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE audit_line SET reason = ''", "DELETE FROM audit_line", "TRUNCATE audit_line"})
    void lines_are_only_ever_added(String statement) {
        // Given
        add("one");
        // When
        var refusal = assertThatThrownBy(() -> rows.execute(statement));
        // Then
        refusal.hasRootCauseInstanceOf(SQLException.class).rootCause().hasMessageContaining("never changed or removed");
    }

    @Test
    void concurrent_writers_keep_one_chain() {
        // Given
        long before = newest();
        // When
        var writers = IntStream.range(0, 8)
                .mapToObj(writer ->
                        CompletableFuture.runAsync(() -> IntStream.range(0, 10).forEach(n -> add("writer " + writer))))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(writers).join();
        // Then
        assertThat(newest()).isEqualTo(before + 80);
    }

    @Test
    void a_line_of_a_transaction_that_fails_leaves_no_gap() {
        // Given
        long before = newest();
        QuarkusTransaction.begin();
        trail.add(entry("undone"));
        // When
        QuarkusTransaction.rollback();
        // Then
        assertThat(newest()).isEqualTo(before);
        add("next");
        assertThat(newest()).isEqualTo(before + 1);
    }

    @Test
    void a_line_written_apart_stays_when_the_transaction_around_it_fails() {
        // Given
        QuarkusTransaction.begin();
        trail.addApart(entry("stays"));
        // When
        QuarkusTransaction.rollback();
        // Then
        assertThat(rows.number("SELECT count(*) FROM audit_line WHERE object = '" + object + "'"))
                .isOne();
    }

    private void addThree() {
        add("one");
        add("two");
        add("three");
    }

    private void add(String reason) {
        trail.add(entry(reason));
    }

    private AuditEntry entry(String reason) {
        return new AuditEntry("someone", "resident", "POST", object, AuditEntry.REFUSED, reason);
    }

    private long newest() {
        return rows.number("SELECT coalesce(max(seq), 0) FROM audit_line");
    }

    /** As one does who owns the server. */
    private void tamper(String statement) {
        rows.execute(KEEP_COPY);
        rows.execute("TRUNCATE audit_copy");
        rows.execute("INSERT INTO audit_copy SELECT * FROM audit_line");
        withoutTrigger(statement);
    }

    private void mend() {
        withoutTrigger("TRUNCATE audit_line");
        rows.execute("INSERT INTO audit_line SELECT * FROM audit_copy");
    }

    private void withoutTrigger(String statement) {
        rows.execute("ALTER TABLE audit_line DISABLE TRIGGER audit_append_only");
        rows.execute(statement);
        rows.execute("ALTER TABLE audit_line ENABLE TRIGGER audit_append_only");
    }
}

package org.huying.chassis.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.huying.chassis.sample.ChassisTestResource;
import org.huying.chassis.sample.Rows;
import org.huying.chassis.time.StoryClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ChassisTestResource.class)
class ExpiredRowsTest {
    private static final Perishable KEYS = new Perishable("idempotency_key", "created_at", Duration.ofHours(48));

    @Inject
    ExpiredRows expired;

    @Inject
    Housekeeping housekeeping;

    @Inject
    Rows rows;

    @Inject
    StoryClock story;

    @BeforeEach
    @AfterEach
    void empty() {
        rows.execute("TRUNCATE idempotency_key");
        rows.execute("TRUNCATE inbox");
        story.set(Instant.now());
    }

    @Test
    void a_key_is_kept_for_48_hours_and_an_event_id_for_30_days() {
        // Given
        keys(3, "47 hours 59 minutes");
        keys(4, "48 hours 1 minute");
        events(5, "29 days 23 hours");
        events(6, "30 days 1 hour");
        // When
        housekeeping.clean();
        // Then
        assertThat(rows.number("SELECT count(*) FROM idempotency_key")).isEqualTo(3);
        assertThat(rows.number("SELECT count(*) FROM inbox")).isEqualTo(5);
    }

    @Test
    void story_time_makes_nothing_older() {
        // Given
        keys(3, "1 hour");
        story.set(Instant.now().plus(Duration.ofDays(400)));
        // When
        housekeeping.clean();
        // Then
        assertThat(rows.number("SELECT count(*) FROM idempotency_key")).isEqualTo(3);
    }

    @Test
    void a_table_of_many_pages_is_cleaned_to_its_last_page() {
        // Given
        keys(20_000, "3 days");
        keys(20_000, "1 day");
        keys(20_000, "3 days");
        long pages = rows.number("SELECT pg_relation_size('idempotency_key') / 8192");
        assertThat(pages).isGreaterThan(2 * ExpiredRows.PAGES_AT_A_TIME);
        // When
        long deleted = expired.delete(KEYS);
        // Then
        assertThat(deleted).isEqualTo(40_000);
        assertThat(rows.number("SELECT count(*) FROM idempotency_key")).isEqualTo(20_000);
    }

    @Test
    void each_portion_reads_its_own_pages_only() {
        // Given
        keys(60_000, "3 days");
        rows.execute("ANALYZE idempotency_key");
        String portion = ExpiredRows.statement(KEYS)
                .replaceFirst("\\?", "'(0,0)'")
                .replaceFirst("\\?", "'(256,0)'")
                .replaceFirst("\\?", "1");
        // When
        String plan = rows.text("EXPLAIN (FORMAT JSON) " + portion);
        // Then
        assertThat(plan).contains("Tid Range Scan");
    }

    @Test
    void while_another_replica_cleans_this_one_leaves_it_to_it() {
        // Given
        keys(3, "3 days");
        // When
        long deleted = QuarkusTransaction.requiringNew().call(() -> {
            rows.text("SELECT pg_advisory_xact_lock(" + 0x4855_5949_4E47_484BL + ")");
            return CompletableFuture.supplyAsync(() -> expired.delete(KEYS)).join();
        });
        // Then
        assertThat(deleted).isZero();
        assertThat(expired.delete(KEYS)).isEqualTo(3);
    }

    @Test
    void what_cannot_be_cleaned_now_is_left_for_the_next_time() {
        // Given
        keys(3, "3 days");
        rows.execute("ALTER TABLE inbox RENAME TO inbox_elsewhere");
        try {
            // When
            housekeeping.clean();
            // Then
            assertThat(rows.number("SELECT count(*) FROM idempotency_key")).isZero();
        } finally {
            rows.execute("ALTER TABLE inbox_elsewhere RENAME TO inbox");
        }
    }

    private void keys(int count, String age) {
        rows.execute("INSERT INTO idempotency_key (caller, key, fingerprint, answer, created_at) "
                + "SELECT 'x', gen_random_uuid()::text, sha256('x'), 'WLC-20231201-0001', clock_timestamp() - interval '"
                + age + "' FROM generate_series(1, " + count + ")");
    }

    private void events(int count, String age) {
        rows.execute("INSERT INTO inbox SELECT gen_random_uuid(), clock_timestamp() - interval '" + age
                + "' FROM generate_series(1, " + count + ")");
    }
}

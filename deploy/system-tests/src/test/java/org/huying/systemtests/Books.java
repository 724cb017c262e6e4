package org.huying.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.huying.local.postgres.LocalPostgres;
import org.huying.local.stack.LocalStack;
import org.huying.local.stack.Service;

/** Holds the books of the three services against each other and against what clients were answered. */
final class Books {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final LocalStack stack;

    Books(LocalStack stack) {
        this.stack = stack;
    }

    /** Every answered concern exists once in each service, nothing else does, and no sequence has a gap. */
    void agreeWith(Set<String> answered) {
        awaitArrivals(answered.size());
        await().atMost(PATIENCE)
                .pollInterval(LOOK_AGAIN)
                .ignoreExceptions()
                .untilAsserted(() -> everythingHasArrived(answered.size()));
        assertThat(column(Service.INTAKE, "SELECT number FROM concern")).isEqualTo(answered);
        assertThat(column(Service.DISPATCH, "SELECT number FROM case_file")).isEqualTo(answered);
        assertThat(column(Service.REPORTING, "SELECT number FROM ledger_line")).isEqualTo(answered);
        int all = answered.size();
        assertThat(number(Service.INTAKE, "SELECT count(*) FROM concern")).isEqualTo(all);
        assertThat(number(Service.INTAKE, "SELECT count(*) FROM vault.reporter"))
                .isEqualTo(all);
        assertThat(number(Service.DISPATCH, "SELECT count(*) FROM case_file WHERE status = 'DISPATCHED'"))
                .isEqualTo(all);
        assertThat(number(Service.DISPATCH, "SELECT count(*) FROM task")).isEqualTo(all);
        assertThat(number(Service.REPORTING, "SELECT count(*) FROM ledger_state"))
                .isEqualTo(3L * all);
        sequencesHaveNoGap();
        nothingIsParked();
    }

    /** A slow machine has time as long as more arrives. */
    private void awaitArrivals(int all) {
        long most = -1;
        long lastNews = System.nanoTime();
        while (most < all && System.nanoTime() - lastNews < PATIENCE.toNanos()) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            if (arrived() == most) continue;
            most = arrived();
            lastNews = System.nanoTime();
        }
    }

    private long arrived() {
        return number(
                Service.REPORTING,
                "SELECT count(*) FROM ledger_line WHERE registered_at IS NOT NULL AND case_sequence = 2");
    }

    private void everythingHasArrived(int all) {
        assertThat(arrived()).isEqualTo(all);
        assertThat(number(Service.INTAKE, "SELECT count(*) FROM progress_step")).isEqualTo(2L * all);
        for (Service service : Service.values())
            assertThat(number(service, "SELECT count(*) FROM outbox"))
                    .as("outbox of " + service)
                    .isZero();
    }

    void sequencesHaveNoGap() {
        String gaps = """
                SELECT count(*) FROM (
                  SELECT key FROM journal WHERE topic IN ('huying.concerns', 'huying.cases')
                  GROUP BY topic, key HAVING min(sequence) <> 1 OR max(sequence) <> count(*)) gap
                """;
        assertThat(number(Service.REPORTING, gaps)).as("keys with a gap").isZero();
    }

    void nothingIsParked() {
        for (Service service : Service.values())
            assertThat(number(service, "SELECT count(*) FROM parked_event"))
                    .as("parked in " + service)
                    .isZero();
    }

    long number(Service service, String sql) {
        return Long.parseLong(column(service, sql).iterator().next());
    }

    private Set<String> column(Service service, String sql) {
        try (var connection = DriverManager.getConnection(stack.jdbcUrl(service), LocalPostgres.USER, "");
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            Set<String> values = new HashSet<>();
            while (row.next()) values.add(row.getString(1));
            return values;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

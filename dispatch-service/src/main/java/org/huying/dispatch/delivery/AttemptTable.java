package org.huying.dispatch.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** Writes down what became of attempts, many in one transaction. */
@ApplicationScoped
class AttemptTable {
    private static final String WELL = "UPDATE delivery_lane SET failing_since = NULL"
            + " WHERE subscription_id = ANY (?::uuid[]) AND failing_since IS NOT NULL";
    private static final String AILING = """
            INSERT INTO delivery_lane (subscription_id, failing_since)
            SELECT id, clock_timestamp() FROM unnest(?::uuid[]) AS id ORDER BY id
            ON CONFLICT (subscription_id) DO UPDATE
              SET failing_since = coalesce(delivery_lane.failing_since, excluded.failing_since)
            RETURNING subscription_id, extract(epoch FROM clock_timestamp() - failing_since)
            """;
    private static final String DELIVERED =
            "UPDATE delivery SET " + DeliveryMove.DELIVER.set() + """
            , attempts = done.attempt, next_attempt_at = NULL, settled_at = clock_timestamp()
            FROM unnest(?::uuid[], ?::bigint[], ?::int[]) AS done (id, at, attempt)
            WHERE subscription_id = done.id AND position = done.at AND
            """ + DeliveryMove.DELIVER.where();
    private static final String FAILED =
            "UPDATE delivery SET " + DeliveryMove.FAIL.set() + """
            , attempts = done.attempt, failures = failures + 1,
              next_attempt_at = clock_timestamp() + make_interval(secs => done.wait)
            FROM unnest(?::uuid[], ?::bigint[], ?::int[], ?::float8[]) AS done (id, at, attempt, wait)
            WHERE subscription_id = done.id AND position = done.at AND
            """ + DeliveryMove.FAIL.where();
    private static final String LOG = """
            INSERT INTO delivery_attempt
              (subscription_id, position, attempt, started_at, http_status, failure, latency_ms, answer)
            SELECT * FROM unnest(?::uuid[], ?::bigint[], ?::int[], ?::timestamptz[], ?::int[], ?::text[], ?::int[],
                                 ?::text[])
            """;
    private static final String RELEASE =
            "UPDATE delivery SET next_attempt_at = NULL" + " WHERE subscription_id = ? AND status = 'FAILING'";
    private static final String FORGIVE = "UPDATE delivery_lane SET failing_since = NULL WHERE subscription_id = ?";

    private final DataSource database;

    AttemptTable(DataSource database) {
        this.database = database;
    }

    /** An endpoint to which nothing gets through, and for how many seconds. */
    record Ailing(UUID subscription, double seconds) {}

    /** Returns those to which nothing got through with the last of these attempts. */
    List<Ailing> write(List<Tried> all) {
        List<Tried> tried = all.stream()
                .sorted(Comparator.comparing((Tried it) -> it.attempt().subscription())
                        .thenComparing(it -> it.attempt().position()))
                .toList();
        List<Tried> well = tried.stream().filter(it -> it.attempt().delivered()).toList();
        List<Tried> vain =
                tried.stream().filter(it -> !it.attempt().delivered()).toList();
        List<Object> wellOnes = subscriptions(well);
        List<Object> ailingOnes = subscriptions(vain);
        ailingOnes.removeAll(wellOnes);
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection()) {
                List<Ailing> ailing = ailing(connection, wellOnes, ailingOnes);
                if (!well.isEmpty()) execute(connection, DELIVERED, well, false);
                if (!vain.isEmpty()) execute(connection, FAILED, vain, true);
                log(connection, tried);
                return ailing;
            } catch (SQLException failure) {
                throw new DeliveriesUnavailable(failure);
            }
        });
    }

    /** All that failed is due at once: the endpoint is back. */
    void release(UUID subscription) {
        execute(RELEASE, subscription);
    }

    /** The same, and what was held against the endpoint is forgotten: should it be enabled again it begins anew. */
    void forgive(UUID subscription) {
        execute(RELEASE, subscription);
        execute(FORGIVE, subscription);
    }

    private void execute(String statement, UUID subscription) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = database.getConnection();
                    var update = connection.prepareStatement(statement)) {
                update.setObject(1, subscription);
                update.executeUpdate();
            } catch (SQLException failure) {
                throw new DeliveriesUnavailable(failure);
            }
        });
    }

    private static List<Object> subscriptions(List<Tried> tried) {
        return new ArrayList<>(tried.stream()
                .<Object>map(it -> it.attempt().subscription())
                .distinct()
                .toList());
    }

    private static List<Ailing> ailing(Connection connection, List<Object> well, List<Object> ailing)
            throws SQLException {
        if (!well.isEmpty())
            try (var update = connection.prepareStatement(WELL)) {
                update.setArray(1, connection.createArrayOf("uuid", well.toArray()));
                update.executeUpdate();
            }
        if (ailing.isEmpty()) return List.of();
        try (var update = connection.prepareStatement(AILING)) {
            update.setArray(1, connection.createArrayOf("uuid", ailing.toArray()));
            try (var row = update.executeQuery()) {
                List<Ailing> found = new ArrayList<>();
                while (row.next()) found.add(new Ailing(row.getObject(1, UUID.class), row.getDouble(2)));
                return found;
            }
        }
    }

    private static void execute(Connection connection, String statement, List<Tried> tried, boolean withWait)
            throws SQLException {
        try (var update = connection.prepareStatement(statement)) {
            set(update, 1, "uuid", tried, it -> it.attempt().subscription());
            set(update, 2, "bigint", tried, it -> it.attempt().position());
            set(update, 3, "int", tried, it -> it.attempt().number());
            if (withWait) set(update, 4, "float8", tried, it -> it.pause().toMillis() / 1_000.0);
            update.executeUpdate();
        }
    }

    private static void log(Connection connection, List<Tried> tried) throws SQLException {
        try (var insert = connection.prepareStatement(LOG)) {
            set(insert, 1, "uuid", tried, it -> it.attempt().subscription());
            set(insert, 2, "bigint", tried, it -> it.attempt().position());
            set(insert, 3, "int", tried, it -> it.attempt().number());
            set(insert, 4, "text", tried, it -> it.attempt().startedAt().toString());
            set(insert, 5, "int", tried, it -> it.attempt().httpStatus());
            set(
                    insert,
                    6,
                    "text",
                    tried,
                    it -> it.attempt().failure() == null
                            ? null
                            : it.attempt().failure().name());
            set(insert, 7, "int", tried, it -> it.attempt().millis());
            set(insert, 8, "text", tried, it -> it.attempt().answer());
            insert.executeUpdate();
        }
    }

    private static void set(
            PreparedStatement statement, int at, String type, List<Tried> tried, Function<Tried, Object> column)
            throws SQLException {
        statement.setArray(
                at,
                statement
                        .getConnection()
                        .createArrayOf(type, tried.stream().map(column).toArray()));
    }
}

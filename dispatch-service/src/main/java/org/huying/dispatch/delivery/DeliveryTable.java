package org.huying.dispatch.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Deliveries as people ask for them. One whose notice is kept no longer is not there any more. */
@ApplicationScoped
class DeliveryTable {
    private static final String SELECT = """
            SELECT d.subscription_id, d.position, n.id, n.type, n.subject, d.order_key, d.status, d.attempts,
                   d.planned_at, d.next_attempt_at, d.settled_at, last.http_status, last.failure
            FROM delivery d JOIN notice n ON n.position = d.position
            LEFT JOIN LATERAL (
              SELECT http_status, failure FROM delivery_attempt a
              WHERE a.subscription_id = d.subscription_id AND a.position = d.position
              ORDER BY attempt DESC LIMIT 1) last ON true
            WHERE d.subscription_id = ?
            """;
    private static final String LIST =
            SELECT + " AND d.position < ? AND (?::text IS NULL OR d.status = ?) ORDER BY d.position DESC LIMIT ?";
    private static final String ONE = SELECT + " AND d.position = ? AND n.id = ?";
    private static final String ATTEMPTS = """
            SELECT attempt, started_at, http_status, failure, latency_ms, answer FROM delivery_attempt
            WHERE subscription_id = ? AND position = ? ORDER BY attempt
            """;

    private final DataSource database;

    DeliveryTable(DataSource database) {
        this.database = database;
    }

    /** Newest first. */
    List<Delivery> list(UUID subscription, Optional<DeliveryStatus> status, long before, int limit) {
        String wanted = status.map(Enum::name).orElse(null);
        return read(LIST, DeliveryTable::delivery, subscription, before, wanted, wanted, limit);
    }

    Optional<Delivery> one(UUID subscription, long position, UUID eventId) {
        return read(ONE, DeliveryTable::delivery, subscription, position, eventId).stream()
                .findFirst();
    }

    /** The first first. */
    List<LoggedAttempt> attempts(UUID subscription, long position) {
        return read(ATTEMPTS, DeliveryTable::attempt, subscription, position);
    }

    /** Sends again what can be sent again; returns how many. */
    int resend(UUID subscription, WhichDeliveries which) {
        String resend = "UPDATE delivery d SET " + DeliveryMove.RESEND.set() + ", failures = 0, next_attempt_at = NULL,"
                + " settled_at = NULL,"
                + " planned_at = CASE WHEN settled_at IS NULL THEN planned_at ELSE clock_timestamp() END"
                + " FROM notice n WHERE n.position = d.position AND d.subscription_id = ? AND ";
        if (which instanceof WhichDeliveries.Positions range)
            return update(resend + "d.position BETWEEN ? AND ?", subscription, range.from(), range.to());
        if (which instanceof WhichDeliveries.Recorded span)
            return update(
                    resend + "n.recorded_at >= ? AND n.recorded_at < ?",
                    subscription,
                    OffsetDateTime.ofInstant(span.from(), ZoneOffset.UTC),
                    OffsetDateTime.ofInstant(span.before(), ZoneOffset.UTC));
        return update(resend + "d.status = 'FAILING'", subscription);
    }

    void skip(UUID subscription, long position) {
        update(
                "UPDATE delivery SET " + DeliveryMove.SKIP.set() + ", settled_at = clock_timestamp(),"
                        + " next_attempt_at = NULL WHERE subscription_id = ? AND position = ? AND "
                        + DeliveryMove.SKIP.where(),
                subscription,
                position);
    }

    private int update(String statement, Object... parameters) {
        try (Connection connection = database.getConnection();
                var update = connection.prepareStatement(statement)) {
            set(update, parameters);
            return update.executeUpdate();
        } catch (SQLException failure) {
            throw new DeliveriesUnavailable(failure);
        }
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String statement, Reading<T> reading, Object... parameters) {
        try (Connection connection = database.getConnection();
                var read = connection.prepareStatement(statement)) {
            set(read, parameters);
            try (var row = read.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (row.next()) found.add(reading.of(row));
                return found;
            }
        } catch (SQLException failure) {
            throw new DeliveriesUnavailable(failure);
        }
    }

    private static void set(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int at = 0; at < parameters.length; at++) statement.setObject(at + 1, parameters[at]);
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject("subscription_id", UUID.class),
                row.getLong("position"),
                row.getObject("id", UUID.class),
                row.getString("type"),
                row.getString("subject"),
                row.getString("order_key"),
                DeliveryStatus.valueOf(row.getString("status")),
                row.getInt("attempts"),
                instant(row, "planned_at"),
                instant(row, "next_attempt_at"),
                instant(row, "settled_at"),
                row.getObject("http_status", Integer.class),
                failure(row));
    }

    private static LoggedAttempt attempt(ResultSet row) throws SQLException {
        return new LoggedAttempt(
                row.getInt("attempt"),
                instant(row, "started_at"),
                row.getObject("http_status", Integer.class),
                failure(row),
                row.getInt("latency_ms"),
                row.getString("answer"));
    }

    private static Failure failure(ResultSet row) throws SQLException {
        String name = row.getString("failure");
        return name == null ? null : Failure.valueOf(name);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

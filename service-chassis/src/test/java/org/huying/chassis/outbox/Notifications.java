package org.huying.chassis.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Hears every notification on the channel of the outbox. */
final class Notifications implements AutoCloseable {
    private final Connection connection;
    private int heard;

    Notifications(String jdbcUrl) throws SQLException {
        connection = java.sql.DriverManager.getConnection(jdbcUrl, "postgres", "none");
        try (var statement = connection.createStatement()) {
            statement.execute("LISTEN " + Relay.WORK.channel());
        }
    }

    /** All that were sent before this call. */
    int count() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        }
        heard += connection.unwrap(PGConnection.class).getNotifications().length;
        return heard;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

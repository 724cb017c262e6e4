package org.huying.chassis.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The outbox rows as the relay sees them, on a session of its own. Rows are taken in the order of their sequence
 * without {@code SKIP LOCKED} and without a cursor, so neither a second worker nor a late commit can change the order
 * within one key.
 */
final class RelayTable implements AutoCloseable {
    private static final String READ = """
            SELECT seq, shard, topic, key, headers, value FROM outbox
            WHERE shard = ANY (?::smallint[]) ORDER BY seq LIMIT ?
            """;

    private final RelaySettings settings;
    private Connection connection;

    RelayTable(RelaySettings settings) {
        this.settings = settings;
    }

    List<WaitingRow> oldest(BitSet shards) throws SQLException {
        List<WaitingRow> rows = new ArrayList<>();
        try (var read = session().prepareStatement(READ)) {
            read.setArray(
                    1,
                    session().createArrayOf("smallint", shards.stream().boxed().toArray()));
            read.setInt(2, RelaySettings.BATCH);
            try (var row = read.executeQuery()) {
                while (row.next())
                    rows.add(new WaitingRow(
                            row.getLong(1),
                            row.getInt(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getBytes(6)));
            }
        }
        return rows;
    }

    void delete(List<Long> sent) throws SQLException {
        try (var delete = session().prepareStatement("DELETE FROM outbox WHERE seq = ANY (?)")) {
            delete.setArray(1, session().createArrayOf("bigint", sent.toArray()));
            delete.executeUpdate();
        }
    }

    /** Outside any business transaction: a NOTIFY inside one serialises every commit of the server. */
    void tellOtherReplicas() throws SQLException {
        try (var statement = session().createStatement()) {
            statement.execute("NOTIFY " + ShardLease.CHANNEL);
        }
    }

    private Connection session() throws SQLException {
        if (connection == null || connection.isClosed()) {
            connection = settings.connect();
            try (var statement = connection.createStatement()) {
                // A deletion lost in a crash only sends its event again; the consumer knows it by its id.
                statement.execute("SET synchronous_commit = off");
            }
        }
        return connection;
    }

    @Override
    public void close() {
        try {
            if (connection != null) connection.close();
        } catch (SQLException alreadyGone) {
            connection = null;
        }
        connection = null;
    }
}

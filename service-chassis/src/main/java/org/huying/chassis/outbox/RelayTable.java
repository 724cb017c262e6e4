package org.huying.chassis.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
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
    /** What is read at once must fit into memory together; the row that crosses the line still belongs to it. */
    private static final long LARGEST_PORTION = 8L << 20;

    private static final String READ = """
            SELECT seq, shard, topic, key, headers, value FROM (
              SELECT *, sum(octet_length(value)) OVER (ORDER BY seq) - octet_length(value) AS before FROM (
                SELECT seq, shard, topic, key, headers, value FROM outbox
                WHERE shard = ANY (?::smallint[]) ORDER BY seq LIMIT ?) oldest) measured
            WHERE before < ? ORDER BY seq
            """;

    private final RelaySettings settings;
    private Connection connection;

    RelayTable(RelaySettings settings) {
        this.settings = settings;
    }

    /** The oldest unsent rows, and whether there are probably more. */
    record Portion(List<WaitingRow> rows, boolean more) {
        /** Of the given shards those that certainly have no unsent row. */
        BitSet emptyAmong(BitSet shards) {
            BitSet empty = more ? new BitSet() : (BitSet) shards.clone();
            rows.forEach(row -> empty.clear(row.shard()));
            return empty;
        }
    }

    Portion oldest(BitSet shards) throws SQLException {
        List<WaitingRow> rows = new ArrayList<>();
        long bytes = 0;
        try (var read = session().prepareStatement(READ)) {
            read.setArray(
                    1,
                    session().createArrayOf("smallint", shards.stream().boxed().toArray()));
            read.setInt(2, RelaySettings.BATCH);
            read.setLong(3, LARGEST_PORTION);
            try (var found = read.executeQuery()) {
                while (found.next()) {
                    WaitingRow row = row(found);
                    bytes += row.value().length;
                    rows.add(row);
                }
            }
        }
        return new Portion(rows, rows.size() == RelaySettings.BATCH || bytes >= LARGEST_PORTION);
    }

    private static WaitingRow row(ResultSet row) throws SQLException {
        return new WaitingRow(
                row.getLong(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5), row.getBytes(6));
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
            statement.execute("NOTIFY " + Relay.WORK.channel());
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

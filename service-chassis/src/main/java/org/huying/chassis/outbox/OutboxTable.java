package org.huying.chassis.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/** The outbox rows as the writing side sees them. */
@ApplicationScoped
class OutboxTable {
    private static final String INSERT = """
            INSERT INTO outbox (shard, topic, key, headers, value)
            SELECT * FROM unnest(?::smallint[], ?::text[], ?::text[], ?::text[], ?::bytea[])
            """;

    private final DataSource database;

    OutboxTable(DataSource database) {
        this.database = database;
    }

    void insert(List<OutgoingRecord> rows) {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setArray(1, connection.createArrayOf("smallint", column(rows, r -> (short) r.shard())));
            insert.setArray(2, connection.createArrayOf("text", column(rows, OutgoingRecord::topic)));
            insert.setArray(3, connection.createArrayOf("text", column(rows, OutgoingRecord::key)));
            insert.setArray(4, connection.createArrayOf("text", column(rows, OutgoingRecord::headers)));
            byte[][] values = rows.stream().map(OutgoingRecord::value).toArray(byte[][]::new);
            insert.setArray(5, connection.createArrayOf("bytea", values));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new OutboxUnavailable(failure);
        }
    }

    private static Object[] column(List<OutgoingRecord> rows, Function<OutgoingRecord, Object> field) {
        return rows.stream().map(field).toArray();
    }
}

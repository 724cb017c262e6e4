package org.huying.reporting.table;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Turns a list of records into array parameters, one per column, for {@code unnest}: one statement for a batch. */
public record Columns<T>(Connection connection, List<T> rows) {
    public Array text(Function<T, ?> field) throws SQLException {
        return of("text", row -> {
            Object value = field.apply(row);
            return value == null ? null : value.toString();
        });
    }

    public Array time(Function<T, Instant> field) throws SQLException {
        return of("timestamptz", row -> {
            Instant at = field.apply(row);
            return at == null ? null : Timestamp.from(at);
        });
    }

    public Array of(String type, Function<T, ?> field) throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(field).toArray());
    }
}

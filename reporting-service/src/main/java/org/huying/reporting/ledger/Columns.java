package org.huying.reporting.ledger;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Turns a list of records into array parameters, one per column, for {@code unnest}. */
record Columns<T>(Connection connection, List<T> rows) {
    Array text(Function<T, Object> field) throws SQLException {
        return of("text", field);
    }

    Array time(Function<T, Instant> field) throws SQLException {
        return of("timestamptz", row -> {
            Instant at = field.apply(row);
            return at == null ? null : Timestamp.from(at);
        });
    }

    Array of(String type, Function<T, Object> field) throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(field).toArray());
    }
}

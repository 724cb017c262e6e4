package org.huying.reporting.table;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Turns a list of records into array parameters, one per column, for {@code unnest}: one statement for a batch. Texts,
 * numbers, identifiers and instants go in the server's binary form, so that neither side writes or reads them as a text.
 */
public record Columns<T>(Connection connection, List<T> rows) {
    public Array text(Function<T, ?> field) throws SQLException {
        return typed("text", String[]::new, row -> {
            Object value = field.apply(row);
            return value == null ? null : value.toString();
        });
    }

    public Array time(Function<T, Instant> field) throws SQLException {
        return BinaryArray.ofTimes(connection, column(Instant[]::new, field));
    }

    public Array uuid(Function<T, UUID> field) throws SQLException {
        return BinaryArray.ofUuids(connection, column(UUID[]::new, field));
    }

    public Array bigint(Function<T, Long> field) throws SQLException {
        return typed("bigint", Long[]::new, field);
    }

    public Array bool(Function<T, Boolean> field) throws SQLException {
        return typed("boolean", Boolean[]::new, field);
    }

    /** Of any other type, as texts that the server reads. */
    public Array of(String type, Function<T, ?> field) throws SQLException {
        return connection.createArrayOf(type, column(Object[]::new, field));
    }

    /** What the driver encodes by itself when it is told what kind of array it is. */
    private <V> Array typed(String type, IntFunction<V[]> array, Function<T, V> field) throws SQLException {
        return connection.createArrayOf(type, column(array, field));
    }

    private <V> V[] column(IntFunction<V[]> array, Function<T, ? extends V> field) {
        V[] values = array.apply(rows.size());
        for (int i = 0; i < values.length; i++) values[i] = field.apply(rows.get(i));
        return values;
    }
}

package org.huying.reporting.table;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads what a query answers, row by row. */
public final class Rows {
    private Rows() {}

    /** Makes one item of the row the result stands on. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    public static <T> List<T> of(PreparedStatement query, Reader<T> reader) throws SQLException {
        List<T> items = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) items.add(reader.read(row));
        }
        return items;
    }

    /** Of an array without nulls. */
    public static int[] integers(ResultSet row, int column) throws SQLException {
        Integer[] read = (Integer[]) row.getArray(column).getArray();
        int[] plain = new int[read.length];
        for (int i = 0; i < plain.length; i++) plain[i] = read[i];
        return plain;
    }

    /** Null where the column is. */
    public static Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}

package org.huying.reporting.task.settled;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huying.reporting.task.Facet;

/**
 * How a sum stands in what is read: basis, facet, part, kind and name of the unit, reason, and all counts. It has the same
 * columns whatever it is a sum by, so that those of several can be asked for at once.
 */
final class KeptRow {
    private static final int FIRST_COUNT = 7;

    private KeptRow() {}

    /** @param number SQL of a figure that the basis counts */
    static String counts(Basis basis, Function<TaskCount, String> number) {
        return Stream.of(TaskCount.values())
                .map(count -> basis.counts().contains(count) ? number.apply(count) : "0")
                .collect(Collectors.joining(", "));
    }

    static Kept read(ResultSet row) throws SQLException {
        Basis basis = Basis.valueOf(row.getString(1));
        long[] read = new long[TaskCount.values().length];
        for (TaskCount count : basis.counts()) read[count.ordinal()] = row.getLong(FIRST_COUNT + count.ordinal());
        Piece piece = new Piece(
                Facet.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6));
        return new Kept(basis, piece, Counts.of(count -> read[count.ordinal()]));
    }
}

package org.huying.reporting.task.settled;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huying.reporting.task.Facet;

/**
 * How a sum stands in what is read: basis, facet, part, kind and name of the unit, reason, and an array of what its basis
 * counts. It has the same columns whatever it is a sum by, so that those of several can be asked for at once.
 */
final class KeptRow {
    private static final int COUNTS = 7;

    private KeptRow() {}

    /** @param number SQL of a figure that the basis counts */
    static String counts(Basis basis, Function<TaskCount, String> number) {
        return basis.counts().stream().map(number).collect(Collectors.joining(", ", "ARRAY[", "]"));
    }

    static Kept read(ResultSet row) throws SQLException {
        Basis basis = Basis.valueOf(row.getString(1));
        List<TaskCount> counts = basis.counts();
        Long[] read = (Long[]) row.getArray(COUNTS).getArray();
        long[] numbers = new long[TaskCount.values().length];
        for (int i = 0; i < read.length; i++) numbers[counts.get(i).ordinal()] = read[i];
        Piece piece = new Piece(
                Facet.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6));
        return new Kept(basis, piece, Counts.of(count -> numbers[count.ordinal()]));
    }
}

package org.huying.reporting.hotspot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.huying.reporting.table.Rows;

/** Reads spots: place, community, topic, how many, the first, the last, numbers. */
final class SpotRows {
    private SpotRows() {}

    /** Whether the row is of all that was asked for, which has no place. */
    static boolean isWhole(ResultSet row) throws SQLException {
        return row.getString(1) == null;
    }

    static HotSpot spot(ResultSet row) throws SQLException {
        String topic = row.getString(3);
        return new HotSpot(
                new Place(row.getString(1)).shown(topic),
                row.getString(2),
                topic,
                row.getLong(4),
                Rows.instant(row, 5),
                Rows.instant(row, 6),
                List.of((String[]) row.getArray(7).getArray()));
    }
}

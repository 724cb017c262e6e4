package org.huying.reporting.tally;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.huying.reporting.table.Rows;

/**
 * The tallies as they are at a moment.
 *
 * @param id     another one after every change: news of a concern writes the row of its community's year again, whatever of
 *               it is counted otherwise, and PostgreSQL tells apart which transaction wrote a row, and where; null where
 *               nothing is tallied
 * @param bounds between which times all concerns were registered
 */
record Edition(UUID id, Bounds bounds) {
    private static final String OF_YEARS = " FROM tally WHERE level = 'YEAR' AND dimension = 'COMMUNITY'";
    private static final String ID_OF_YEARS =
            "md5(string_agg(concat_ws(' ', since, community_code, xmin, ctid, latest_recorded, reports), ','"
                    + " ORDER BY since, community_code))::uuid";

    static final String READ = "SELECT min(first_at), max(last_at), max(latest_recorded), " + ID_OF_YEARS + OF_YEARS;

    /** An expression for whatever else is read in the same statement. */
    static final String ID = "(SELECT " + ID_OF_YEARS + OF_YEARS + ")";

    static Edition of(ResultSet row) throws SQLException {
        return new Edition(
                row.getObject(4, UUID.class),
                new Bounds(Rows.instant(row, 1), Rows.instant(row, 2), Rows.instant(row, 3)));
    }
}

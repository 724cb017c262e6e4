package org.huying.dispatch.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Notices that were deleted for their age, and how far: a reader that comes too late is to learn that it missed some. */
@ApplicationScoped
class ForgottenNotices {
    private static final int AT_A_TIME = 1_000;

    /** By the server's clock. In one statement, so that nobody finds notices gone and none forgotten. */
    private static final String FORGET = """
            WITH oldest AS (
              SELECT seq FROM notice WHERE unit_code = ? AND position IS NOT NULL AND position <= ?
              ORDER BY position LIMIT ?),
            gone AS (
              DELETE FROM notice USING oldest
              WHERE notice.seq = oldest.seq AND kept_since < clock_timestamp() - ? * interval '1 millisecond'
              RETURNING unit_code, position),
            told AS (
              INSERT INTO notice_forgotten AS known (unit_code, position)
              SELECT unit_code, max(position) FROM gone GROUP BY unit_code
              ON CONFLICT (unit_code) DO UPDATE SET position = greatest(known.position, excluded.position))
            SELECT count(*) FROM gone
            """;

    private final DataSource database;

    ForgottenNotices(DataSource database) {
        this.database = database;
    }

    /** The position of the last notice of the unit that was deleted; 0 when none was. */
    long upTo(String unit) {
        try (Connection connection = database.getConnection();
                var read =
                        connection.prepareStatement("SELECT max(position) FROM notice_forgotten WHERE unit_code = ?")) {
            read.setString(1, unit);
            try (var row = read.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failure) {
            throw new NoticesUnavailable(failure);
        }
    }

    /** Deletes what is older than that, of what nobody needs any more. */
    long forget(String unit, Duration age, long notNeededUpTo) {
        try (Connection connection = database.getConnection();
                var forget = connection.prepareStatement(FORGET)) {
            forget.setString(1, unit);
            forget.setLong(2, notNeededUpTo);
            forget.setInt(3, AT_A_TIME);
            forget.setLong(4, age.toMillis());
            long all = 0;
            long now;
            do {
                now = count(forget);
                all += now;
            } while (now == AT_A_TIME);
            return all;
        } catch (SQLException failure) {
            throw new NoticesUnavailable(failure);
        }
    }

    List<String> units() {
        try (Connection connection = database.getConnection();
                var read = connection.prepareStatement("SELECT DISTINCT unit_code FROM notice");
                var row = read.executeQuery()) {
            List<String> units = new ArrayList<>();
            while (row.next()) units.add(row.getString(1));
            return units;
        } catch (SQLException failure) {
            throw new NoticesUnavailable(failure);
        }
    }

    private static long count(PreparedStatement statement) throws SQLException {
        try (var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}

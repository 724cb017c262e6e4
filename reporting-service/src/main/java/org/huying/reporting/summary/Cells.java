package org.huying.reporting.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import javax.sql.DataSource;
import org.huying.reporting.ledger.ConcernStatus;
import org.huying.reporting.ledger.Exit;
import org.huying.reporting.ledger.Outcome;
import org.huying.reporting.scope.VisibleLines;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;

/** Counts the reports of a window by what a summary distinguishes, each in the state it was known to be in then. */
@ApplicationScoped
class Cells {
    /** Deferred: nothing resumed or began after it. Extended: in the round that runs. Both are few, and read once. */
    private static final String COUNT = """
            WITH clock AS (
              SELECT concern_id,
                (array_agg(kind ORDER BY sequence DESC) FILTER (WHERE kind <> 'EXTENDED'))[1] = 'DEFERRED' AS deferred,
                max(round) FILTER (WHERE kind = 'EXTENDED') = max(round) AS extended
              FROM ledger_clock WHERE recorded_time <= ? GROUP BY concern_id),
            %s
            SELECT line.community_code, line.channel, %s, %s, %s, %s,
              CASE WHEN clock.deferred THEN 'DEFERRED' WHEN clock.extended THEN 'EXTENDED' ELSE 'IN_PROGRESS' END,
              line.placed, count(*)
            FROM %s
            LEFT JOIN clock ON clock.concern_id = line.concern_id
            WHERE %s AND %s
            GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
            """.formatted(
                    KnownThen.DECIDED,
                    KnownThen.STATUS,
                    KnownThen.OUTCOME,
                    KnownThen.IS_MERGED,
                    KnownThen.EXIT,
                    KnownThen.LINES,
                    KnownThen.IN_WINDOW,
                    VisibleLines.CONDITION);

    private final DataSource database;

    Cells(DataSource database) {
        this.database = database;
    }

    List<Cell> of(Window window, VisibleLines visible) {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(COUNT)) {
            count.setTimestamp(1, Timestamp.from(window.asOf()));
            visible.bind(count, KnownThen.bind(count, 2, window));
            return Rows.of(count, Cells::cell);
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    private static Cell cell(ResultSet row) throws SQLException {
        String outcome = row.getString(4);
        String exit = row.getString(6);
        return new Cell(
                row.getString(1),
                row.getString(2),
                ConcernStatus.valueOf(row.getString(3)),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getBoolean(5),
                exit == null ? null : Exit.valueOf(exit),
                OpenAs.valueOf(row.getString(7)),
                row.getBoolean(8),
                row.getLong(9));
    }
}

package org.huying.reporting.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import javax.sql.DataSource;
import org.huying.reporting.ledger.ConcernStatus;
import org.huying.reporting.ledger.Outcome;
import org.huying.reporting.scope.VisibleLines;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;

/** Counts the reports of a window by what a summary distinguishes, each in the state it was known to be in then. */
@ApplicationScoped
class Cells {
    /**
     * A line that has not changed since asOf answers for itself; only the others ask their history. Mergers are few
     * beside lines, and read once.
     */
    private static final String COUNT = """
            WITH decided AS (
              SELECT DISTINCT ON (concern_id) concern_id, into_number FROM ledger_merge
              WHERE recorded_time <= ? ORDER BY concern_id, sequence DESC)
            SELECT line.community_code, line.channel, coalesce(past.status, line.status),
              CASE WHEN past.status IS NULL THEN line.outcome ELSE past.outcome END,
              merger.into_number IS NOT NULL, count(*)
            FROM ledger_line line
            LEFT JOIN decided merger ON merger.concern_id = line.concern_id
            LEFT JOIN LATERAL (
              SELECT state.status, state.outcome FROM ledger_state state
              WHERE line.changed_recorded > ? AND state.concern_id = line.concern_id AND state.recorded_time <= ?
              ORDER BY state.case_sequence DESC LIMIT 1) past ON true
            WHERE line.registered_at >= ? AND line.registered_at < ? AND line.registration_recorded <= ? AND %s
            GROUP BY 1, 2, 3, 4, 5
            """.formatted(VisibleLines.CONDITION);

    private final DataSource database;

    Cells(DataSource database) {
        this.database = database;
    }

    List<Cell> of(Window window, VisibleLines visible) {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(COUNT)) {
            Timestamp asOf = Timestamp.from(window.asOf());
            count.setTimestamp(1, asOf);
            count.setTimestamp(2, asOf);
            count.setTimestamp(3, asOf);
            count.setTimestamp(4, Timestamp.from(window.from()));
            count.setTimestamp(5, Timestamp.from(window.to()));
            count.setTimestamp(6, asOf);
            visible.bind(count, 7);
            return Rows.of(count, Cells::cell);
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    private static Cell cell(ResultSet row) throws SQLException {
        String outcome = row.getString(4);
        return new Cell(
                row.getString(1),
                row.getString(2),
                ConcernStatus.valueOf(row.getString(3)),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getBoolean(5),
                row.getLong(6));
    }
}

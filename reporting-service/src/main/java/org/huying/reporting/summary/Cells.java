package org.huying.reporting.summary;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.ledger.ConcernStatus;
import org.huying.reporting.ledger.Exit;
import org.huying.reporting.ledger.Outcome;
import org.huying.reporting.scope.LinesElsewhere;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.scope.VisibleLines;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;

/** Counts the reports of a window by what a summary distinguishes, each in the state it was known to be in then. */
@ApplicationScoped
public class Cells {
    /** Deferred: nothing resumed or began after it. Extended: in the round that runs. All three are few, and read once. */
    private static final String COUNT = """
            WITH clock AS (
              SELECT concern_id,
                (array_agg(kind ORDER BY sequence DESC) FILTER (WHERE kind <> 'EXTENDED'))[1] = 'DEFERRED' AS deferred,
                max(round) FILTER (WHERE kind = 'EXTENDED') = max(round) AS extended
              FROM ledger_clock WHERE recorded_time <= ? AND %s GROUP BY concern_id),
            left_out AS (
              SELECT DISTINCT concern_id FROM course_step
              WHERE kind = 'EXCLUDED' AND recorded_time <= ? AND %s),
            %s
            SELECT line.community_code, line.grid_code, line.channel, line.topic, line.nature, %s, %s, %s, %s,
              CASE WHEN clock.deferred THEN 'DEFERRED' WHEN clock.extended THEN 'EXTENDED' ELSE 'IN_PROGRESS' END,
              line.placed, left_out.concern_id IS NOT NULL, count(*)
            FROM %s
            LEFT JOIN clock ON clock.concern_id = line.concern_id
            LEFT JOIN left_out ON left_out.concern_id = line.concern_id
            WHERE %s AND\s""".formatted(
                    KnownThen.OF_WINDOW,
                    KnownThen.OF_WINDOW,
                    KnownThen.DECIDED,
                    KnownThen.STATUS,
                    KnownThen.OUTCOME,
                    KnownThen.IS_MERGED,
                    KnownThen.EXIT,
                    KnownThen.LINES,
                    KnownThen.IN_WINDOW);

    private static final String GROUPED = " GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12";

    private final DataSource database;

    Cells(DataSource database) {
        this.database = database;
    }

    /** Binds what a condition asks for, and returns the next free position. */
    private interface Binding {
        int bind(PreparedStatement statement, int position) throws SQLException;
    }

    /** Of all the lines that the caller may see. */
    public List<Cell> of(Window window, Selection selection, AccessScope caller) {
        return of(window, selection, VisibleLines.CONDITION, new VisibleLines(caller)::bind);
    }

    /** Of all the lines there are, confidential ones too: a count tells of none of them. */
    public List<Cell> ofAll(Window window) {
        return of(window, Selection.ANY, "true", (statement, position) -> position);
    }

    /** Of the lines that the caller's unit has in communities the caller does not answer for. */
    public List<Cell> elsewhere(Window window, Selection selection, AccessScope caller) {
        return of(window, selection, LinesElsewhere.CONDITION, new LinesElsewhere(caller)::bind);
    }

    private List<Cell> of(Window window, Selection selection, String visible, Binding binding) {
        String sql = COUNT + visible + selection.condition() + GROUPED;
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(sql)) {
            int next = KnownThen.bindKnown(count, 1, window);
            next = KnownThen.bind(count, KnownThen.bindKnown(count, next, window), window);
            selection.bind(count, binding.bind(count, next));
            return Rows.of(count, Cells::cell);
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    private static Cell cell(ResultSet row) throws SQLException {
        Origin origin =
                new Origin(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
        String outcome = row.getString(7);
        String exit = row.getString(9);
        Standing standing = new Standing(
                ConcernStatus.valueOf(row.getString(6)),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getBoolean(8),
                exit == null ? null : Exit.valueOf(exit),
                OpenAs.valueOf(row.getString(10)),
                row.getBoolean(11),
                row.getBoolean(12));
        return new Cell(origin, standing, row.getLong(13));
    }
}

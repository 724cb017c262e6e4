package org.huying.reporting.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.scope.VisibleLines;
import org.huying.reporting.summary.Window;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;

/** What reporters said after closings, as ledger and journal tell of it, as far as the caller may see. */
@ApplicationScoped
public class Evaluations {
    /** The last word on each closing that was recorded by then. */
    private static final String WORDS = """
            SELECT DISTINCT ON (key) data ->> 'communityCode' AS community_code, data ->> 'gridCode' AS grid_code,
              NULL::text AS owner_code, data ->> 'closedConcernId' AS concern_id,
              (data ->> 'closedAt')::timestamptz AS closed_at, data ->> 'contacted' AS contacted,
              data ->> 'solved' AS solved, data ->> 'satisfied' AS satisfied
            FROM journal WHERE type = 'concern.evaluated.v1' AND recorded_time <= ? ORDER BY key, sequence DESC
            """;

    private static final String CLOSINGS = """
            SELECT line.community_code, count(*), count(word.concern_id)
            FROM ledger_state state
            JOIN ledger_line line ON line.concern_id = state.concern_id AND line.registered_at IS NOT NULL
            LEFT JOIN (SELECT DISTINCT concern_id, closed_at FROM (%s) said) word
              ON word.concern_id = state.concern_id::text AND word.closed_at = state.time
            WHERE state.status = 'CLOSED' AND state.recorded_time <= ? AND state.time >= ? AND state.time < ? AND %s
            GROUP BY line.community_code
            """.formatted(WORDS, VisibleLines.CONDITION);
    private static final String SAID =
            """
            SELECT line.community_code, count(*), %s, %s, %s FROM (%s) line
            WHERE line.closed_at >= ? AND line.closed_at < ? AND %s GROUP BY line.community_code
            """.formatted(answers("contacted"), answers("solved"), answers("satisfied"), WORDS, VisibleLines.CONDITION);
    private static final String ASKED = """
            SELECT line.community_code, count(*), count(approved.key)
            FROM (
              SELECT key, data ->> 'communityCode' AS community_code, data ->> 'gridCode' AS grid_code,
                NULL::text AS owner_code, (data ->> 'closedAt')::timestamptz AS closed_at
              FROM journal WHERE type = 'concern.reopening-requested.v1' AND recorded_time <= ?) line
            LEFT JOIN journal approved ON approved.key = line.key AND approved.recorded_time <= ?
              AND approved.type = 'reopening-request.approved.v1'
            WHERE line.closed_at >= ? AND line.closed_at < ? AND %s GROUP BY line.community_code
            """.formatted(VisibleLines.CONDITION);

    private final DataSource database;

    Evaluations(DataSource database) {
        this.database = database;
    }

    @Transactional
    public EvaluationSummary summary(Window window, AccessScope caller) {
        Timestamp asOf = Timestamp.from(window.asOf());
        try (Connection connection = database.getConnection();
                var closings = bound(connection, CLOSINGS, window, caller, asOf, asOf);
                var said = bound(connection, SAID, window, caller, asOf);
                var asked = bound(connection, ASKED, window, caller, asOf, asOf)) {
            List<EvaluationLine> parts = new ArrayList<>(Rows.of(closings, Evaluations::closings));
            parts.addAll(Rows.of(said, Evaluations::said));
            parts.addAll(Rows.of(asked, Evaluations::asked));
            return EvaluationSummary.of(window, parts);
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    /** Every query asks first as of when, then for the window, then for what the caller may see. */
    private static PreparedStatement bound(
            Connection connection, String query, Window window, AccessScope caller, Timestamp... asOf)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query);
        int position = 1;
        for (Timestamp at : asOf) statement.setTimestamp(position++, at);
        statement.setTimestamp(position++, Timestamp.from(window.from()));
        statement.setTimestamp(position++, Timestamp.from(window.to()));
        new VisibleLines(caller).bind(statement, position);
        return statement;
    }

    private static String answers(String question) {
        return "count(*) FILTER (WHERE line.%1$s = 'YES'), count(*) FILTER (WHERE line.%1$s = 'NO')"
                .formatted(question);
    }

    private static EvaluationLine closings(ResultSet row) throws SQLException {
        return new EvaluationLine(
                row.getString(1), row.getLong(2), row.getLong(3), 0, Answers.NONE, Answers.NONE, Answers.NONE, 0, 0);
    }

    private static EvaluationLine said(ResultSet row) throws SQLException {
        long all = row.getLong(2);
        return new EvaluationLine(
                row.getString(1), 0, 0, all, answers(row, 3, all), answers(row, 5, all), answers(row, 7, all), 0, 0);
    }

    private static Answers answers(ResultSet row, int column, long all) throws SQLException {
        long yes = row.getLong(column);
        long no = row.getLong(column + 1);
        return new Answers(yes, no, all - yes - no);
    }

    private static EvaluationLine asked(ResultSet row) throws SQLException {
        return new EvaluationLine(
                row.getString(1), 0, 0, 0, Answers.NONE, Answers.NONE, Answers.NONE, row.getLong(2), row.getLong(3));
    }
}

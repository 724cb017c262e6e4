package org.huying.reporting.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.huying.reporting.table.Rows;

/**
 * The lines of the ledger as they stood at some time, each asked for by itself: for lists, page by page, of which the first
 * lines are wanted at once. Counts, which look at all of them, ask otherwise.
 */
final class KnownLines {
    private static final String STATUS = "coalesce(past.status, line.status)";
    private static final String OUTCOME = "CASE WHEN past.status IS NULL THEN line.outcome ELSE past.outcome END";

    /** A unit has it and did not report yet; nothing of it is put off, merged or gone. */
    private static final String OVERDUE = STATUS
            + " IN ('DISPATCHED', 'ACCEPTED', 'RETURN_REQUESTED', 'IN_ARBITRATION') AND course.due_at < ?"
            + " AND course.deferred IS NOT TRUE AND gone.kind IS NULL AND merger.into_number IS NULL";

    static final String SELECT = """
            SELECT line.concern_id, line.number, line.community_code, line.grid_code, line.channel, line.nature,
              line.topic, line.registered_at, %s, %s, gone.kind, course.unit_code, course.unit_name, course.since,
              coalesce(past.time, line.changed_at), merger.into_number, course.due_at, course.provisional,
              coalesce(%s, false), course.handled_at, course.round, course.returns, course.extensions,
              course.rejections, CASE WHEN course.deferred THEN course.review_date END, course.ground
            FROM ledger_line line
            LEFT JOIN LATERAL (
              SELECT into_number FROM ledger_merge
              WHERE ledger_merge.concern_id = line.concern_id AND recorded_time <= ?
              ORDER BY sequence DESC LIMIT 1) merger ON true
            LEFT JOIN ledger_exit gone ON gone.concern_id = line.concern_id AND gone.recorded_time <= ?
            LEFT JOIN LATERAL (
              SELECT state.status, state.outcome, state.time FROM ledger_state state
              WHERE line.changed_recorded > ? AND state.concern_id = line.concern_id AND state.recorded_time <= ?
              ORDER BY state.case_sequence DESC LIMIT 1) past ON true
            LEFT JOIN LATERAL (
              SELECT
                (array_agg(due_at ORDER BY sequence DESC) FILTER (WHERE due_at IS NOT NULL))[1] AS due_at,
                (array_agg(provisional ORDER BY sequence DESC) FILTER (WHERE due_at IS NOT NULL))[1] AS provisional,
                (array_agg(kind ORDER BY sequence DESC) FILTER (WHERE kind IN ('STARTED', 'RESUMED', 'DEFERRED')))[1]
                  = 'DEFERRED' AS deferred,
                (array_agg(detail ORDER BY sequence DESC) FILTER (WHERE kind = 'DEFERRED'))[1] AS review_date,
                max(detail) FILTER (WHERE kind = 'EXCLUDED') AS ground,
                (array_agg(unit_code ORDER BY sequence DESC) FILTER (WHERE unit_code IS NOT NULL))[1] AS unit_code,
                (array_agg(unit_name ORDER BY sequence DESC) FILTER (WHERE unit_code IS NOT NULL))[1] AS unit_name,
                (array_agg(time ORDER BY sequence DESC) FILTER (WHERE unit_code IS NOT NULL))[1] AS since,
                max(time) FILTER (WHERE kind = 'HANDLED') AS handled_at,
                max(round) AS round,
                count(*) FILTER (WHERE kind = 'RETURNED') AS returns,
                count(*) FILTER (WHERE kind = 'EXTENDED') AS extensions,
                count(*) FILTER (WHERE kind = 'REJECTED') AS rejections
              FROM course_step step WHERE step.concern_id = line.concern_id AND step.recorded_time <= ?) course ON true
            WHERE line.registration_recorded <= ?
            """.formatted(STATUS, OUTCOME, OVERDUE);

    private KnownLines() {}

    /** Binds the parameters of the selection, and returns the next free position. */
    static int bindKnown(PreparedStatement read, int position, LedgerFilter filter) throws SQLException {
        read.setTimestamp(position, Timestamp.from(filter.now()));
        for (int i = 1; i < 7; i++) read.setTimestamp(position + i, Timestamp.from(filter.asOf()));
        return position + 7;
    }

    /** What more a filter asks of them: a condition on lines alone first, which is cheap, then on how they stood. */
    static String condition(LedgerFilter filter) {
        StringBuilder condition = new StringBuilder(filter.selection().condition());
        if (filter.from() != null) condition.append(" AND line.registered_at >= ?");
        if (filter.to() != null) condition.append(" AND line.registered_at < ?");
        if (filter.before() != null) condition.append(" AND line.concern_id < ?");
        if (filter.status() != null)
            condition.append(" AND (line.status = ? OR line.changed_recorded > ?) AND " + STATUS + " = ?");
        if (filter.outcome() != null)
            condition.append(" AND (line.outcome = ? OR line.changed_recorded > ?) AND " + OUTCOME + " = ?");
        if (filter.overdue()) condition.append(" AND " + OVERDUE);
        return condition.toString();
    }

    static int bind(PreparedStatement read, int position, LedgerFilter filter) throws SQLException {
        int next = filter.selection().bind(read, position);
        if (filter.from() != null) read.setTimestamp(next++, Timestamp.from(filter.from()));
        if (filter.to() != null) read.setTimestamp(next++, Timestamp.from(filter.to()));
        if (filter.before() != null) read.setObject(next++, filter.before());
        if (filter.status() != null) next = bind(read, next, filter.status().name(), filter.asOf());
        if (filter.outcome() != null) next = bind(read, next, filter.outcome().name(), filter.asOf());
        if (filter.overdue()) read.setTimestamp(next++, Timestamp.from(filter.now()));
        return next;
    }

    private static int bind(PreparedStatement read, int position, String wanted, Instant asOf) throws SQLException {
        read.setString(position, wanted);
        read.setTimestamp(position + 1, Timestamp.from(asOf));
        read.setString(position + 2, wanted);
        return position + 3;
    }

    static LedgerLine line(ResultSet row) throws SQLException {
        String outcome = row.getString(10);
        String exit = row.getString(11);
        return new LedgerLine(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Rows.instant(row, 8),
                ConcernStatus.valueOf(row.getString(9)),
                outcome == null ? null : Outcome.valueOf(outcome),
                exit == null ? null : Exit.valueOf(exit),
                row.getString(12),
                row.getString(13),
                Rows.instant(row, 14),
                Rows.instant(row, 15),
                row.getString(16),
                course(row));
    }

    private static Course course(ResultSet row) throws SQLException {
        String reviewDate = row.getString(25);
        return new Course(
                Rows.instant(row, 17),
                row.getBoolean(18),
                row.getBoolean(19),
                Rows.instant(row, 20),
                Math.max(1, row.getInt(21)),
                row.getInt(22),
                row.getInt(23),
                row.getInt(24),
                reviewDate == null ? null : LocalDate.parse(reviewDate),
                row.getString(26));
    }
}

package org.huying.reporting.summary;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;

/**
 * The lines of a window, each in the state it was known to be in at {@code asOf}. A line that has not changed since answers
 * for itself; only the others ask their history. Mergers are few beside lines, and read once.
 */
public final class KnownThen {
    /** Narrows what is told of concerns to those of the window, so that a short one asks little. */
    public static final String OF_WINDOW =
            "concern_id IN (SELECT concern_id FROM ledger_line WHERE registered_at >= ? AND registered_at < ?)";

    /** One of the tables of a WITH. */
    public static final String DECIDED = """
            decided AS (
              SELECT DISTINCT ON (concern_id) concern_id, into_number FROM ledger_merge
              WHERE recorded_time <= ? AND %s ORDER BY concern_id, sequence DESC)
            """.formatted(OF_WINDOW);

    public static final String STATUS = "coalesce(past.status, line.status)";
    public static final String OUTCOME = "CASE WHEN past.status IS NULL THEN line.outcome ELSE past.outcome END";
    public static final String IS_MERGED = "merger.into_number IS NOT NULL";
    /** An {@link org.huying.reporting.ledger.Exit} by its name, or null. */
    public static final String EXIT = "gone.kind";

    /** What stands before WHERE: joins to which more may be added. */
    public static final String LINES = """
            ledger_line line
            LEFT JOIN decided merger ON merger.concern_id = line.concern_id
            LEFT JOIN ledger_exit gone ON gone.concern_id = line.concern_id AND gone.recorded_time <= ?
            LEFT JOIN LATERAL (
              SELECT state.status, state.outcome FROM ledger_state state
              WHERE line.changed_recorded > ? AND state.concern_id = line.concern_id AND state.recorded_time <= ?
              ORDER BY state.case_sequence DESC LIMIT 1) past ON true
            """;

    /** A praise is no concern anybody has to act on, and counted apart. */
    public static final String IN_WINDOW = "line.registered_at >= ? AND line.registered_at < ?"
            + " AND line.registration_recorded <= ? AND line.nature <> 'PRAISE'";

    private KnownThen() {}

    /** Binds the parameters of all three, which stand in this order, and returns the next free position. */
    public static int bind(PreparedStatement statement, int position, Window window) throws SQLException {
        return bindLines(statement, bindKnown(statement, position, window), window);
    }

    /** Binds those of {@link #LINES} and {@link #IN_WINDOW}, and returns the next free position. */
    public static int bindLines(PreparedStatement statement, int position, Window window) throws SQLException {
        Timestamp asOf = Timestamp.from(window.asOf());
        statement.setTimestamp(position, asOf);
        statement.setTimestamp(position + 1, asOf);
        statement.setTimestamp(position + 2, asOf);
        statement.setTimestamp(position + 3, Timestamp.from(window.from()));
        statement.setTimestamp(position + 4, Timestamp.from(window.to()));
        statement.setTimestamp(position + 5, asOf);
        return position + 6;
    }

    /** Binds {@code recorded_time <= ? AND} {@link #OF_WINDOW}, and returns the next free position. */
    public static int bindKnown(PreparedStatement statement, int position, Window window) throws SQLException {
        statement.setTimestamp(position, Timestamp.from(window.asOf()));
        statement.setTimestamp(position + 1, Timestamp.from(window.from()));
        statement.setTimestamp(position + 2, Timestamp.from(window.to()));
        return position + 3;
    }
}

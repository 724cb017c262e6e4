package org.huying.reporting.summary;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;

/**
 * The lines of a window, each in the state it was known to be in at {@code asOf}. A line that has not changed since answers
 * for itself; only the others ask their history. Mergers are few beside lines, and read once.
 */
public final class KnownThen {
    /** One of the tables of a WITH. */
    public static final String DECIDED = """
            decided AS (
              SELECT DISTINCT ON (concern_id) concern_id, into_number FROM ledger_merge
              WHERE recorded_time <= ? ORDER BY concern_id, sequence DESC)
            """;

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
        Timestamp asOf = Timestamp.from(window.asOf());
        statement.setTimestamp(position, asOf);
        statement.setTimestamp(position + 1, asOf);
        statement.setTimestamp(position + 2, asOf);
        statement.setTimestamp(position + 3, asOf);
        statement.setTimestamp(position + 4, Timestamp.from(window.from()));
        statement.setTimestamp(position + 5, Timestamp.from(window.to()));
        statement.setTimestamp(position + 6, asOf);
        return position + 7;
    }
}

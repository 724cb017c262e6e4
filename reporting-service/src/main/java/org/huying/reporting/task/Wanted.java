package org.huying.reporting.task;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import org.huying.reporting.summary.Window;

/** Which cases can have a part in a report: more than those that do, never fewer. */
public enum Wanted {
    /** Of which a task was given in the window. */
    GIVEN("SELECT concern_id FROM task_fact"
            + " WHERE kind IN ('DISPATCHED', 'CO_HANDLED_BY', 'REASSIGNED', 'REOPENED', 'UNMERGED')"
            + " AND time >= ? AND time < ?"),
    /** Of which something was due in the window. */
    DUE("SELECT concern_id FROM task_fact WHERE due_at >= ? AND due_at < ?"),
    REPORTED("SELECT concern_id FROM task_fact WHERE kind = 'REPORTED' AND time >= ? AND time < ?"),
    /** Of which the reporter was asked in the window. */
    FOLLOWED_UP("SELECT concern_id FROM task_fact WHERE kind = 'SOLVED' AND time >= ? AND time < ?"),
    /** In the hands of a unit at {@code asOf}, whatever the window. */
    AT_WORK("SELECT concern_id FROM task_case WHERE at_work UNION ALL"
            + " SELECT concern_id FROM task_case WHERE last_recorded > ?");

    private final String cases;

    Wanted(String cases) {
        this.cases = cases;
    }

    /** A SELECT of ids that can stand in a UNION. */
    String cases() {
        return cases;
    }

    /** Binds what that SELECT asks for, and returns the next free position. */
    int bind(PreparedStatement statement, int position, Window window) throws SQLException {
        if (this == AT_WORK) {
            statement.setTimestamp(position, Timestamp.from(window.asOf()));
            return position + 1;
        }
        statement.setTimestamp(position, Timestamp.from(window.from()));
        statement.setTimestamp(position + 1, Timestamp.from(window.to()));
        return position + 2;
    }
}

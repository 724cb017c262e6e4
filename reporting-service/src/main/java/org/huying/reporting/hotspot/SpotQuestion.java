package org.huying.reporting.hotspot;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.summary.Window;

/**
 * What is asked of what was settled.
 *
 * @param selection by community, topic, both, or neither
 * @param caller    sees whole communities
 * @param most      how many spots are wanted, those with the most concerns first
 */
record SpotQuestion(Window window, Selection selection, AccessScope caller, int most) {
    /** A condition on something called {@code line}, for {@link #asked} to complete. */
    static final String SEEN = "(? OR line.community_code = ANY (?))$SELECTED";

    /** The same of concerns, which are to lie in the window. */
    static final String ASKED = "line.registered_at >= ? AND line.registered_at < ? AND " + SEEN;

    /** The statement with what is selected in its conditions. */
    String asked(String sql) {
        return sql.replace("$SELECTED", selection.condition());
    }

    /** Binds the parameters of {@link #ASKED} from the given position on and returns the next free one. */
    int bindAsked(PreparedStatement statement, int position) throws SQLException {
        return bindSeen(statement, bindTimes(statement, position));
    }

    /** Binds the parameters of {@link #SEEN} from the given position on and returns the next free one. */
    int bindSeen(PreparedStatement statement, int position) throws SQLException {
        statement.setBoolean(position, caller.seesAll());
        statement.setArray(
                position + 1,
                statement
                        .getConnection()
                        .createArrayOf("text", caller.communities().toArray()));
        return selection.bind(statement, position + 2);
    }

    /** Binds when the window begins and ends, and returns the next free position. */
    int bindTimes(PreparedStatement statement, int position) throws SQLException {
        statement.setTimestamp(position, Timestamp.from(window.from()));
        statement.setTimestamp(position + 1, Timestamp.from(window.to()));
        return position + 2;
    }
}

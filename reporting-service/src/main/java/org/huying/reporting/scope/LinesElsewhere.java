package org.huying.reporting.scope;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.huying.chassis.scope.AccessScope;

/**
 * Of the lines that {@link VisibleLines} shows to a secretary those in communities the secretary does not answer for: the
 * secretary's own unit has them.
 */
public record LinesElsewhere(AccessScope caller) {
    /** Takes two parameters. */
    public static final String CONDITION = "line.owner_code = ? AND NOT line.community_code = ANY (?)";

    /** Binds the condition's parameters from the given position on and returns the next free one. */
    public int bind(PreparedStatement statement, int position) throws SQLException {
        statement.setString(position, caller.unit());
        statement.setArray(
                position + 1,
                statement
                        .getConnection()
                        .createArrayOf("text", caller.communities().toArray()));
        return position + 2;
    }
}

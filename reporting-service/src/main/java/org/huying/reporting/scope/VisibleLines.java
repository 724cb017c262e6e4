package org.huying.reporting.scope;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/** Which lines of the ledger a caller may see, as a condition every query carries (domain.md §7, visibility). */
public record VisibleLines(AccessScope caller) {
    /** Takes four parameters. */
    public static final String CONDITION =
            "(? OR line.community_code = ANY (?) OR line.grid_code = ANY (?) OR line.owner_code = ?)";

    /** Binds the condition's parameters from the given position on and returns the next free one. */
    public int bind(PreparedStatement statement, int position) throws SQLException {
        Connection connection = statement.getConnection();
        boolean worksInGrids = caller.has(Role.GRID_WORKER) || caller.has(Role.PARTY_GROUP_LEADER);
        Set<String> communities = caller.has(Role.COMMUNITY_SECRETARY) ? caller.communities() : Set.of();
        Set<String> grids = worksInGrids ? caller.grids() : Set.of();
        statement.setBoolean(position, caller.seesAll());
        statement.setArray(position + 1, connection.createArrayOf("text", communities.toArray()));
        statement.setArray(position + 2, connection.createArrayOf("text", grids.toArray()));
        statement.setString(position + 3, caller.unit().isEmpty() ? null : caller.unit());
        return position + 4;
    }
}

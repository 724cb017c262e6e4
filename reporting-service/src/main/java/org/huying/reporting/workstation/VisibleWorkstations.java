package org.huying.reporting.workstation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/** Which workstations and sessions a caller may see, as a condition on the journal (domain.md §7, visibility). */
record VisibleWorkstations(AccessScope caller) {
    /** Of the own communities or grids, or kept by the own group. Takes four parameters. */
    static final String CONDITION =
            "(? OR told.data ->> 'communityCode' = ANY (?) OR told.data ->> 'gridCode' = ANY (?)"
                    + " OR told.data ->> 'keeper' = ?)";

    /** Binds the condition's parameters from the given position on and returns the next free one. */
    int bind(PreparedStatement statement, int position) throws SQLException {
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

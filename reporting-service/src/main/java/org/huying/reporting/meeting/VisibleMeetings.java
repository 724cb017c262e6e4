package org.huying.reporting.meeting;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/** Which meetings and resolutions a caller may see, as a condition on the journal (domain.md §7, visibility). */
record VisibleMeetings(AccessScope caller) {
    private static final int COMMUNITY_DIGITS = 12;

    /** Of the community, called by the own unit, or with people of it there. Takes four parameters. */
    static final String OF_MEETINGS = "(? OR told.data ->> 'communityCode' = ANY (?) OR told.data ->> 'convener' = ?"
            + " OR told.data -> 'attendance' @> jsonb_build_array(jsonb_build_object('unit', ?::text)))";

    /** Of the community, or the own unit's task. Takes three parameters. */
    static final String OF_RESOLUTIONS = "(? OR told.data ->> 'communityCode' = ANY (?) OR told.data ->> 'unit' = ?)";

    void bindMeetings(PreparedStatement statement, int position) throws SQLException {
        bindResolutions(statement, position);
        statement.setString(position + 3, unit());
    }

    void bindResolutions(PreparedStatement statement, int position) throws SQLException {
        statement.setBoolean(position, caller.seesAll());
        statement.setArray(
                position + 1,
                statement.getConnection().createArrayOf("text", communities().toArray()));
        statement.setString(position + 2, unit());
    }

    /** Whoever works in a grid takes part in what its community deliberates. */
    Set<String> communities() {
        Set<String> communities = new TreeSet<>();
        if (caller.has(Role.COMMUNITY_SECRETARY)) communities.addAll(caller.communities());
        if (caller.has(Role.GRID_WORKER) || caller.has(Role.PARTY_GROUP_LEADER))
            for (String grid : caller.grids())
                if (grid.length() > COMMUNITY_DIGITS) communities.add(grid.substring(0, COMMUNITY_DIGITS));
        return communities;
    }

    private String unit() {
        return caller.unit().isEmpty() ? null : caller.unit();
    }
}

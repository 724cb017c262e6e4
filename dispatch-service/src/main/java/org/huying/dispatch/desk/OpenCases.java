package org.huying.dispatch.desk;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.casefile.CaseMove;
import org.huying.dispatch.casefile.CaseStatus;

/**
 * The open cases that a caller may see, as a piece of SQL: {@code caller}, the case {@code c}, and of each case what
 * views ask about its present round, {@code tasks} and {@code clocks}. All of it is found through the partial index of
 * open cases and looked up case by case, never by reading a table of all cases there ever were.
 */
record OpenCases(AccessScope caller, Instant now) {
    /** As the partial index has it: what ended is no part of any view. */
    private static final String ENDS = Arrays.stream(CaseStatus.values())
            .filter(status -> !isOpen(status))
            .map(status -> "'" + status + "'")
            .collect(Collectors.joining(", "));

    /** What happens at the due moment itself is in time; a deadline is near as long as it is told to be. */
    static final String DUE = "coalesce(d.moved_due_at, d.due_at)";

    static final String NEAR = "d.status = 'RUNNING' AND d.near_at <= caller.now AND " + DUE + " >= caller.now";
    static final String OVERDUE = "d.status = 'MISSED' OR (d.status = 'RUNNING' AND " + DUE + " < caller.now)";

    private static final String CALLER = """
            (SELECT ?::text AS unit, ?::boolean AS desk, ?::boolean AS verifies, ?::text[] AS communities,
               ?::text[] AS grids, ?::timestamptz AS now) caller""";

    private static final String TASKS = """
            CROSS JOIN LATERAL (
              SELECT max(t.unit_code) FILTER (WHERE t.part = 'LEAD') AS lead_unit,
                max(t.public_reply) FILTER (WHERE t.part = 'LEAD') AS public_reply,
                max(t.status) FILTER (WHERE t.unit_code = caller.unit) AS own_status
              FROM task t WHERE t.case_id = c.id AND t.round = c.round AND t.status <> 'WITHDRAWN') tasks""";

    /** Of the round that runs: those of earlier ones are met or stopped. */
    private static final String CLOCKS = """
            CROSS JOIN LATERAL (
              SELECT bool_or(%s) AS near, bool_or(%s) AS overdue,
                bool_or(d.measure = 'RESOLUTION' AND d.status = 'DEFERRED') AS deferred,
                min(%s) FILTER (WHERE d.status IN ('RUNNING', 'MISSED')) AS next_due
              FROM case_deadline d WHERE d.case_id = c.id) clocks""".formatted(NEAR, OVERDUE, DUE);

    /** The same as {@code CaseFile.isVisibleTo}: the places answered for, and where the caller's unit has a part. */
    private static final String SCOPE = """
            AND c.id IN (
              SELECT f.id FROM case_file f WHERE f.community_code = ANY (?) AND f.%1$s
              UNION ALL SELECT f.id FROM case_file f WHERE f.grid_code = ANY (?) AND f.%1$s
              UNION ALL SELECT f.id FROM case_file f WHERE f.owner_code = ? AND f.%1$s
              UNION ALL SELECT f.id FROM case_file f WHERE f.first_receiver = ? AND f.%1$s
              UNION ALL SELECT f.id FROM case_file f JOIN task t ON t.case_id = f.id AND t.round = f.round
                WHERE t.unit_code = ? AND t.part = 'CO_HANDLER' AND t.status <> 'WITHDRAWN' AND f.%1$s)""".formatted(open());

    /** The same, asked of one case in hand: what else lies in the caller's scope need not be gathered. */
    private static final String IN_SCOPE = """
            AND (c.community_code = ANY (?) OR c.grid_code = ANY (?) OR c.owner_code = ? OR c.first_receiver = ?
              OR EXISTS (SELECT FROM task t WHERE t.case_id = c.id AND t.round = c.round
                AND t.unit_code = ? AND t.part = 'CO_HANDLER' AND t.status <> 'WITHDRAWN'))""";

    static boolean isOpen(CaseStatus status) {
        return status != CaseStatus.CLOSED && !CaseMove.allowedFrom(status).isEmpty();
    }

    private static String open() {
        return "status NOT IN (" + ENDS + ")";
    }

    /** From FROM on, up to where more conditions may follow. */
    void read(SqlText statement, DeskFilter filter) {
        caller(statement.add("FROM"));
        statement.add("CROSS JOIN case_file c").add(TASKS).add(CLOCKS).add("WHERE c." + open());
        if (!caller.seesAll())
            statement.add(
                    filter.isOfOneCase() ? IN_SCOPE : SCOPE,
                    communities(),
                    grids(),
                    caller.unit(),
                    caller.unit(),
                    caller.unit());
        filter.narrow(statement);
    }

    void caller(SqlText statement) {
        boolean verifies = caller.seesAll() || caller.has(Role.COMMUNITY_SECRETARY);
        statement.add(CALLER, caller.unit(), caller.seesAll(), verifies, communities(), grids(), now);
    }

    private List<String> communities() {
        return caller.has(Role.COMMUNITY_SECRETARY) ? List.copyOf(caller.communities()) : List.of();
    }

    private List<String> grids() {
        boolean worksInGrids = caller.has(Role.GRID_WORKER) || caller.has(Role.PARTY_GROUP_LEADER);
        return worksInGrids ? List.copyOf(caller.grids()) : List.of();
    }
}

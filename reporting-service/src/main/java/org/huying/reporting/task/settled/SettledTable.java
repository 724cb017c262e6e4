package org.huying.reporting.task.settled;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huying.reporting.table.Columns;
import org.huying.reporting.table.Statements;
import org.huying.reporting.table.Tick;

/** The tasks as they are tallied, so that they can be taken out of the tallies again exactly as they were put in. */
@ApplicationScoped
class SettledTable {
    private static final String ADD = "INSERT INTO settled_task (" + SettledRow.COLUMNS + """
            , turned_at, turns_at, due_counted, given_counted)
            SELECT * FROM unnest(?::uuid[], ?::integer[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
              ?::text[], ?::integer[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::text[], ?::integer[],
              ?::integer[], ?::integer[], ?::timestamptz[], ?::boolean[], ?::timestamptz[], ?::timestamptz[],
              ?::timestamptz[], ?::integer[], ?::integer[])
            """;
    private static final String REMOVE =
            "DELETE FROM settled_task WHERE concern_id = ANY (?) RETURNING " + SettledRow.COLUMNS;
    private static final String READ = "SELECT " + SettledRow.COLUMNS + " FROM settled_task WHERE ";
    private static final String TURNED = """
            SELECT concern_id FROM (SELECT concern_id FROM settled_task WHERE turns_at < ? LIMIT ?) later
            UNION SELECT concern_id FROM (SELECT concern_id FROM settled_task WHERE turned_at >= ? LIMIT ?) earlier
            """;

    /** Of the communities in which it was ever given something: few, and told by the tallies of years. */
    private static final String ELSEWHERE = """
            unit_code = ? AND community_code IN (
              SELECT community_code FROM task_tally WHERE basis = 'GIVEN' AND level = 'YEAR' AND facet = 'UNIT' AND part = ?)
            AND community_code <> ALL (?)
            """;

    private final Statements statements;

    SettledTable(Statements statements) {
        this.statements = statements;
    }

    void add(List<SettledTask> tasks) {
        if (tasks.isEmpty()) return;
        statements.change(ADD, add -> {
            Columns<SettledTask> columns = new Columns<>(add.getConnection(), tasks);
            SettledRow.bind(add, columns);
            add.setArray(21, columns.time(task -> task.turns().last()));
            add.setArray(22, columns.time(task -> task.turns().next()));
            add.setArray(23, columns.of("integer", task -> task.bits(Basis.DUE)));
            add.setArray(24, columns.of("integer", task -> task.bits(Basis.GIVEN)));
        });
    }

    /** Returns what they were. */
    List<SettledTask> remove(Collection<UUID> cases) {
        return statements.read(REMOVE, remove -> remove.setArray(1, ids(remove, cases)), SettledRow::read);
    }

    List<SettledTask> of(Collection<UUID> cases) {
        return statements.read(
                READ + "concern_id = ANY (?)", read -> read.setArray(1, ids(read, cases)), SettledRow::read);
    }

    /** The cases that count otherwise at that instant than they are tallied; not all, where it is more than that. */
    List<UUID> turned(Instant at, int atMost) {
        Timestamp notBefore = Timestamp.from(Tick.notBefore(at));
        return statements.read(
                TURNED,
                read -> {
                    read.setTimestamp(1, notBefore);
                    read.setInt(2, atMost);
                    read.setTimestamp(3, notBefore);
                    read.setInt(4, atMost);
                },
                row -> row.getObject(1, UUID.class));
    }

    /** What a unit had in other communities than these. */
    List<SettledTask> elsewhere(String unit, Set<String> communities) {
        return statements.read(
                READ + ELSEWHERE,
                read -> {
                    read.setString(1, unit);
                    read.setString(2, unit);
                    read.setArray(3, texts(read, communities));
                },
                SettledRow::read);
    }

    private static Array ids(PreparedStatement statement, Collection<UUID> cases) throws SQLException {
        return new Columns<>(statement.getConnection(), List.copyOf(cases)).uuid(each -> each);
    }

    private static Array texts(PreparedStatement statement, Set<String> texts) throws SQLException {
        return new Columns<>(statement.getConnection(), List.copyOf(texts)).text(each -> each);
    }
}

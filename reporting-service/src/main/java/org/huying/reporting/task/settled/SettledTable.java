package org.huying.reporting.task.settled;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huying.reporting.summary.Window;
import org.huying.reporting.table.Columns;
import org.huying.reporting.table.Statements;

/** The tasks as they are tallied, so that they can be taken out of the tallies again exactly as they were put in. */
@ApplicationScoped
class SettledTable {
    private static final String ADD = "INSERT INTO settled_task (" + SettledRow.COLUMNS + """
            , turned_at, turns_at)
            SELECT * FROM unnest(?::uuid[], ?::integer[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
              ?::text[], ?::integer[], ?::timestamptz[], ?::timestamptz[], ?::timestamptz[], ?::text[], ?::integer[],
              ?::integer[], ?::integer[], ?::timestamptz[], ?::boolean[], ?::timestamptz[], ?::timestamptz[],
              ?::timestamptz[])
            """;
    private static final String REMOVE =
            "DELETE FROM settled_task WHERE concern_id = ANY (?) RETURNING " + SettledRow.COLUMNS;
    private static final String READ = "SELECT " + SettledRow.COLUMNS + " FROM settled_task WHERE ";
    private static final String TURNED = """
            SELECT concern_id FROM (SELECT concern_id FROM settled_task WHERE turns_at < ? LIMIT ?) later
            UNION SELECT concern_id FROM (SELECT concern_id FROM settled_task WHERE turned_at >= ? LIMIT ?) earlier
            """;

    /** Where that is of which {@link Basis#day} speaks. */
    private static final Map<Basis, String> DAYS =
            new EnumMap<>(Map.of(Basis.DUE, "due_at", Basis.GIVEN, "dispatched_at"));

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

    /**
     * Those that are tallied by these in a window; perhaps more.
     *
     * @param communities null for all of them
     */
    List<SettledTask> in(Window window, Set<Basis> bases, Set<String> communities) {
        List<String> columns =
                DAYS.keySet().stream().filter(bases::contains).map(DAYS::get).toList();
        String there =
                columns.stream().map("%1$s >= ? AND %1$s < ?"::formatted).collect(Collectors.joining(" OR ", "(", ")"));
        return statements.read(
                READ + there + (communities == null ? "" : " AND community_code = ANY (?)"),
                read -> {
                    int next = 1;
                    for (int i = 0; i < columns.size(); i++) {
                        read.setTimestamp(next++, Timestamp.from(Tick.notAfter(window.from())));
                        read.setTimestamp(next++, Timestamp.from(Tick.notBefore(window.to())));
                    }
                    if (communities != null) read.setArray(next, texts(read, communities));
                },
                SettledRow::read);
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

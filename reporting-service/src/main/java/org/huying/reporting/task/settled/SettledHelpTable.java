package org.huying.reporting.task.settled;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.huying.reporting.table.Columns;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.Statements;
import org.huying.reporting.task.Helping;
import org.huying.reporting.task.Matter;
import org.huying.reporting.task.Unit;

/** What units help with, as it is tallied. */
@ApplicationScoped
class SettledHelpTable {
    private static final String COLUMNS = "concern_id, number, community_code, grid_code, topic, excluded_for,"
            + " unit_code, unit_kind, unit_name, dispatched_at, reported_at, is_over";
    private static final String ADD = "INSERT INTO settled_help (" + COLUMNS + """
            , given_counted) SELECT * FROM unnest(?::uuid[], ?::integer[], ?::text[], ?::text[], ?::text[], ?::text[],
              ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[], ?::boolean[], ?::integer[])
            """;
    private static final String REMOVE = "DELETE FROM settled_help WHERE concern_id = ANY (?) RETURNING " + COLUMNS;
    private static final String READ = "SELECT " + COLUMNS + " FROM settled_help WHERE ";

    /** See {@link SettledTable}. */
    private static final String ELSEWHERE = """
            unit_code = ? AND community_code IN (
              SELECT community_code FROM task_tally WHERE basis = 'HELPED' AND level = 'YEAR' AND facet = 'UNIT' AND part = ?)
            AND community_code <> ALL (?)
            """;

    private final Statements statements;

    SettledHelpTable(Statements statements) {
        this.statements = statements;
    }

    void add(List<SettledHelp> helps) {
        if (!helps.isEmpty()) statements.change(ADD, add -> bind(add, helps));
    }

    /** Returns what they were. */
    List<SettledHelp> remove(Collection<UUID> cases) {
        return statements.read(REMOVE, remove -> remove.setArray(1, ids(remove, cases)), SettledHelpTable::read);
    }

    List<SettledHelp> of(Collection<UUID> cases) {
        return statements.read(
                READ + "concern_id = ANY (?)", read -> read.setArray(1, ids(read, cases)), SettledHelpTable::read);
    }

    /** What a unit had in other communities than these. */
    List<SettledHelp> elsewhere(String unit, Set<String> communities) {
        return statements.read(
                READ + ELSEWHERE,
                read -> {
                    read.setString(1, unit);
                    read.setString(2, unit);
                    read.setArray(3, texts(read, communities));
                },
                SettledHelpTable::read);
    }

    private static void bind(PreparedStatement add, List<SettledHelp> helps) throws SQLException {
        Columns<SettledHelp> columns = new Columns<>(add.getConnection(), helps);
        add.setArray(1, columns.uuid(SettledHelp::concernId));
        add.setArray(2, columns.of("integer", SettledHelp::number));
        add.setArray(3, columns.text(matter(Matter::communityCode)));
        add.setArray(4, columns.text(matter(Matter::gridCode)));
        add.setArray(5, columns.text(matter(Matter::topic)));
        add.setArray(6, columns.text(matter(Matter::excludedFor)));
        add.setArray(7, columns.text(unit(Unit::code)));
        add.setArray(8, columns.text(unit(Unit::kind)));
        add.setArray(9, columns.text(unit(Unit::name)));
        add.setArray(10, columns.time(help -> help.life().dispatchedAt()));
        add.setArray(11, columns.time(help -> help.life().reportedAt()));
        add.setArray(12, columns.bool(help -> help.life().over()));
        add.setArray(13, columns.of("integer", help -> TaskCount.bits(help.counted())));
    }

    private static Function<SettledHelp, String> matter(Function<Matter, String> field) {
        return help -> field.apply(help.life().matter());
    }

    private static Function<SettledHelp, String> unit(Function<Unit, String> field) {
        return help -> field.apply(help.life().unit());
    }

    private static SettledHelp read(ResultSet row) throws SQLException {
        Helping life = new Helping(
                new Matter(row.getString(3), row.getString(4), row.getString(5), row.getString(6)),
                new Unit(row.getString(7), row.getString(8), row.getString(9)),
                Rows.instant(row, 10),
                Rows.instant(row, 11),
                row.getBoolean(12));
        return new SettledHelp(row.getObject(1, UUID.class), row.getInt(2), life);
    }

    private static Array ids(PreparedStatement statement, Collection<UUID> cases) throws SQLException {
        return new Columns<>(statement.getConnection(), List.copyOf(cases)).uuid(each -> each);
    }

    private static Array texts(PreparedStatement statement, Set<String> texts) throws SQLException {
        return new Columns<>(statement.getConnection(), List.copyOf(texts)).text(each -> each);
    }
}

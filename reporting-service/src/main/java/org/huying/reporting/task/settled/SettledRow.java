package org.huying.reporting.task.settled;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.huying.reporting.table.Columns;
import org.huying.reporting.table.Rows;
import org.huying.reporting.task.Due;
import org.huying.reporting.task.Matter;
import org.huying.reporting.task.TaskLife;
import org.huying.reporting.task.TaskLife.How;
import org.huying.reporting.task.TaskLife.Over;
import org.huying.reporting.task.Unit;

/** How a settled task stands in its table: every field that a report asks for comes out as it went in. */
final class SettledRow {
    static final String COLUMNS = "concern_id, number, community_code, grid_code, topic, excluded_for, unit_code,"
            + " unit_kind, unit_name, round, dispatched_at, reported_at, over_at, over_how, returns, extensions,"
            + " reworks, due_at, deferred, settled_at";

    private SettledRow() {}

    static void bind(PreparedStatement add, Columns<SettledTask> columns) throws SQLException {
        add.setArray(1, columns.uuid(SettledTask::concernId));
        add.setArray(2, columns.of("integer", SettledTask::number));
        add.setArray(3, columns.text(matter(Matter::communityCode)));
        add.setArray(4, columns.text(matter(Matter::gridCode)));
        add.setArray(5, columns.text(matter(Matter::topic)));
        add.setArray(6, columns.text(matter(Matter::excludedFor)));
        add.setArray(7, columns.text(unit(Unit::code)));
        add.setArray(8, columns.text(unit(Unit::kind)));
        add.setArray(9, columns.text(unit(Unit::name)));
        add.setArray(10, columns.of("integer", task -> task.life().round()));
        add.setArray(11, columns.time(task -> task.life().dispatchedAt()));
        add.setArray(12, columns.time(task -> task.life().reportedAt()));
        add.setArray(13, columns.time(over(Over::at)));
        add.setArray(14, columns.text(over(Over::how)));
        add.setArray(15, columns.of("integer", task -> task.life().returns()));
        add.setArray(16, columns.of("integer", task -> task.life().extensions()));
        add.setArray(17, columns.of("integer", task -> task.life().reworks()));
        add.setArray(18, columns.time(due(Due::at)));
        add.setArray(
                19, columns.bool(task -> Boolean.TRUE.equals(due(Due::deferred).apply(task))));
        add.setArray(20, columns.time(SettledTask::at));
    }

    private static Function<SettledTask, String> matter(Function<Matter, String> field) {
        return task -> field.apply(task.life().matter());
    }

    private static Function<SettledTask, String> unit(Function<Unit, String> field) {
        return task -> field.apply(task.life().unit());
    }

    private static <F> Function<SettledTask, F> over(Function<Over, F> field) {
        return task ->
                task.life().over() == null ? null : field.apply(task.life().over());
    }

    private static <F> Function<SettledTask, F> due(Function<Due, F> field) {
        return task ->
                task.life().due() == null ? null : field.apply(task.life().due());
    }

    static SettledTask read(ResultSet row) throws SQLException {
        String how = row.getString(14);
        Instant due = Rows.instant(row, 18);
        TaskLife life = new TaskLife(
                new Matter(row.getString(3), row.getString(4), row.getString(5), row.getString(6)),
                new Unit(row.getString(7), row.getString(8), row.getString(9)),
                row.getInt(10),
                Rows.instant(row, 11),
                Rows.instant(row, 12),
                how == null ? null : new Over(Rows.instant(row, 13), How.valueOf(how)),
                row.getInt(15),
                row.getInt(16),
                row.getInt(17),
                due == null ? null : new Due(due, row.getBoolean(19)));
        return new SettledTask(row.getObject(1, UUID.class), row.getInt(2), life, Rows.instant(row, 20));
    }
}

package org.huying.reporting.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.huying.reporting.table.Columns;
import org.huying.reporting.table.TableUnavailable;

/** Every step of every concern, each once. */
@ApplicationScoped
class CourseTable {
    private static final String INSERT = """
            INSERT INTO course_step (concern_id, of_clock, sequence, kind, round, due_at, provisional, detail, unit_code,
              unit_name, time, recorded_time)
            SELECT * FROM unnest(?::uuid[], ?::boolean[], ?::bigint[], ?::text[], ?::int[], ?::timestamptz[],
              ?::boolean[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[])
            ON CONFLICT DO NOTHING
            """;

    private final DataSource database;

    CourseTable(DataSource database) {
        this.database = database;
    }

    void add(List<CourseStep> steps) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            Columns<CourseStep> columns = new Columns<>(connection, steps);
            insert.setArray(1, columns.uuid(CourseStep::concernId));
            insert.setArray(2, columns.bool(CourseStep::ofClock));
            insert.setArray(3, columns.bigint(CourseStep::sequence));
            insert.setArray(4, columns.text(CourseStep::kind));
            insert.setArray(5, columns.of("int", CourseStep::round));
            insert.setArray(6, columns.time(CourseStep::dueAt));
            insert.setArray(7, columns.bool(CourseStep::provisional));
            insert.setArray(8, columns.text(CourseStep::detail));
            insert.setArray(
                    9,
                    columns.text(
                            step -> step.unit() == null ? null : step.unit().code()));
            insert.setArray(
                    10,
                    columns.text(
                            step -> step.unit() == null ? null : step.unit().name()));
            insert.setArray(11, columns.time(CourseStep::time));
            insert.setArray(12, columns.time(CourseStep::recorded));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }
}

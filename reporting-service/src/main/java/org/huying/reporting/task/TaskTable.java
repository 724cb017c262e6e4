package org.huying.reporting.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.huying.reporting.table.Columns;
import org.huying.reporting.table.TableUnavailable;

/** What is kept of tasks, written a batch at a time; told twice or in another order it comes to the same. */
@ApplicationScoped
class TaskTable {
    private static final String FACTS = """
            INSERT INTO task_fact (concern_id, of_clock, sequence, part, kind, unit_code, unit_kind, unit_name, round,
              due_at, word, rule_version, time, recorded_time)
            SELECT * FROM unnest(?::uuid[], ?::boolean[], ?::bigint[], ?::smallint[], ?::text[], ?::text[], ?::text[],
              ?::text[], ?::integer[], ?::timestamptz[], ?::text[], ?::integer[], ?::timestamptz[], ?::timestamptz[])
            ON CONFLICT DO NOTHING
            """;

    private static final String CASES = """
            INSERT INTO task_case AS line (concern_id, community_code, grid_code, case_sequence, at_work, last_recorded)
            SELECT * FROM unnest(?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::boolean[], ?::timestamptz[])
            ON CONFLICT (concern_id) DO UPDATE SET
              grid_code = coalesce(line.grid_code, excluded.grid_code),
              at_work = CASE WHEN excluded.case_sequence > line.case_sequence THEN excluded.at_work ELSE line.at_work END,
              case_sequence = greatest(line.case_sequence, excluded.case_sequence),
              last_recorded = greatest(line.last_recorded, excluded.last_recorded)
            """;

    private final DataSource database;

    TaskTable(DataSource database) {
        this.database = database;
    }

    /** @param news of each case once, in the order of their ids */
    void add(List<TaskNews> news) {
        try (var connection = database.getConnection()) {
            addCases(connection, news);
            addFacts(
                    connection,
                    news.stream().flatMap(each -> each.facts().stream()).toList());
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    private static void addCases(Connection connection, List<TaskNews> news) throws SQLException {
        try (var upsert = connection.prepareStatement(CASES)) {
            Columns<TaskNews> columns = new Columns<>(connection, news);
            upsert.setArray(1, columns.uuid(TaskNews::concernId));
            upsert.setArray(2, columns.text(TaskNews::communityCode));
            upsert.setArray(3, columns.text(TaskNews::gridCode));
            upsert.setArray(4, columns.bigint(each -> each.atWork().sequence()));
            upsert.setArray(5, columns.bool(each -> each.atWork().is()));
            upsert.setArray(6, columns.time(TaskNews::recorded));
            upsert.executeUpdate();
        }
    }

    private static void addFacts(Connection connection, List<TaskFact> facts) throws SQLException {
        try (var insert = connection.prepareStatement(FACTS)) {
            Columns<TaskFact> columns = new Columns<>(connection, facts);
            insert.setArray(1, columns.uuid(TaskFact::concernId));
            insert.setArray(2, columns.bool(TaskFact::ofClock));
            insert.setArray(3, columns.bigint(TaskFact::sequence));
            insert.setArray(4, columns.of("smallint", TaskFact::part));
            insert.setArray(5, columns.text(TaskFact::kind));
            insert.setArray(6, columns.text(unit(Unit::code)));
            insert.setArray(7, columns.text(unit(Unit::kind)));
            insert.setArray(8, columns.text(unit(Unit::name)));
            insert.setArray(9, columns.of("integer", TaskFact::round));
            insert.setArray(10, columns.time(TaskFact::dueAt));
            insert.setArray(11, columns.text(TaskFact::word));
            insert.setArray(12, columns.of("integer", TaskFact::ruleVersion));
            insert.setArray(13, columns.time(TaskFact::time));
            insert.setArray(14, columns.time(TaskFact::recorded));
            insert.executeUpdate();
        }
    }

    private static Function<TaskFact, Object> unit(Function<Unit, String> field) {
        return fact -> fact.unit() == null ? null : field.apply(fact.unit());
    }
}

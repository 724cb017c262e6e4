package org.huying.reporting.testing;

import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Every test begins with an empty memory; the database stays. Few rows are deleted, as new files for all these tables take
 * longer than most tests.
 */
public final class FreshTables {
    private static final String TABLES = "journal, ledger_line, ledger_state, ledger_merge, ledger_clock, ledger_exit,"
            + " course_step, counted_concern, tally, concern_place, spot, spot_concern, spot_day, spot_unsettled,"
            + " hazard_state, task_fact, task_case, unsettled_case, settled_task, settled_help, task_tally, handling_day,"
            + " calendar_told, whistle_fact, field_fact, town_entry, parked_event";

    /** Waits for whoever still writes, as truncating does. */
    private static final String EMPTY = """
            DO $$
            DECLARE
              filled text;
            BEGIN
              LOCK TABLE %1$s IN ACCESS EXCLUSIVE MODE;
              FOREACH filled IN ARRAY string_to_array('%1$s', ', ') LOOP
                EXECUTE CASE WHEN pg_relation_size(filled::regclass) > 1000000 THEN 'TRUNCATE ' ELSE 'DELETE FROM ' END
                  || filled;
              END LOOP;
            END $$""".formatted(TABLES);

    private FreshTables() {}

    public static void in(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(EMPTY);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

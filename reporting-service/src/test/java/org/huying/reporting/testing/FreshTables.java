package org.huying.reporting.testing;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Every test begins with an empty memory; the database stays. */
public final class FreshTables {
    private FreshTables() {}

    public static void in(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "TRUNCATE journal, ledger_line, ledger_state, ledger_merge, ledger_clock, ledger_exit, course_step,"
                            + " counted_concern, tally, concern_place, spot, spot_concern, spot_day, spot_unsettled,"
                            + " hazard_state, task_fact, task_case, unsettled_case, settled_task, settled_help,"
                            + " task_tally, handling_day,"
                            + " calendar_told, whistle_fact, field_fact, town_entry, parked_event");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

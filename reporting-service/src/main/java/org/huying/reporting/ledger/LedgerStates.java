package org.huying.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.huying.reporting.ledger.LedgerChange.State;
import org.huying.reporting.table.Columns;
import org.huying.reporting.table.TableUnavailable;

/** Every state of every concern, with the time since when it was known. */
@ApplicationScoped
class LedgerStates {
    private static final String INSERT = """
            INSERT INTO ledger_state (concern_id, case_sequence, status, outcome, time, recorded_time)
            SELECT * FROM unnest(?::uuid[], ?::bigint[], ?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[])
            ON CONFLICT DO NOTHING
            """;

    private final DataSource database;

    LedgerStates(DataSource database) {
        this.database = database;
    }

    void add(List<State> states) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            Columns<State> columns = new Columns<>(connection, states);
            insert.setArray(1, columns.uuid(State::concernId));
            insert.setArray(2, columns.bigint(State::caseSequence));
            insert.setArray(3, columns.text(State::status));
            insert.setArray(4, columns.text(State::outcome));
            insert.setArray(5, columns.time(State::time));
            insert.setArray(6, columns.time(State::recorded));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }
}

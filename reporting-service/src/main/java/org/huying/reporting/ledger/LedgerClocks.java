package org.huying.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.huying.reporting.table.Columns;
import org.huying.reporting.table.TableUnavailable;

/** Everything the clocks told about deferral and extension, each once. */
@ApplicationScoped
class LedgerClocks {
    private static final String INSERT = """
            INSERT INTO ledger_clock (concern_id, sequence, kind, round, recorded_time)
            SELECT * FROM unnest(?::uuid[], ?::bigint[], ?::text[], ?::int[], ?::timestamptz[])
            ON CONFLICT DO NOTHING
            """;

    private final DataSource database;

    LedgerClocks(DataSource database) {
        this.database = database;
    }

    void add(List<LedgerClock> told) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            Columns<LedgerClock> columns = new Columns<>(connection, told);
            insert.setArray(1, columns.uuid(LedgerClock::concernId));
            insert.setArray(2, columns.bigint(LedgerClock::sequence));
            insert.setArray(3, columns.text(LedgerClock::kind));
            insert.setArray(4, columns.of("int", LedgerClock::round));
            insert.setArray(5, columns.time(LedgerClock::recorded));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }
}

package org.huying.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.huying.reporting.table.Columns;
import org.huying.reporting.table.TableUnavailable;

/** The concerns that left in intake, each once. */
@ApplicationScoped
class LedgerExits {
    private static final String INSERT = """
            INSERT INTO ledger_exit (concern_id, kind, recorded_time)
            SELECT * FROM unnest(?::uuid[], ?::text[], ?::timestamptz[])
            ON CONFLICT DO NOTHING
            """;

    private final DataSource database;

    LedgerExits(DataSource database) {
        this.database = database;
    }

    void add(List<LedgerExit> exits) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            Columns<LedgerExit> columns = new Columns<>(connection, exits);
            insert.setArray(1, columns.uuid(LedgerExit::concernId));
            insert.setArray(2, columns.text(LedgerExit::kind));
            insert.setArray(3, columns.time(LedgerExit::recorded));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }
}

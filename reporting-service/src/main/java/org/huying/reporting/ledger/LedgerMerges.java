package org.huying.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.huying.reporting.table.Columns;
import org.huying.reporting.table.TableUnavailable;

/** Every decision about merging concerns, each once. */
@ApplicationScoped
class LedgerMerges {
    private static final String INSERT = """
            INSERT INTO ledger_merge (concern_id, sequence, into_number, recorded_time)
            SELECT * FROM unnest(?::uuid[], ?::bigint[], ?::text[], ?::timestamptz[])
            ON CONFLICT DO NOTHING
            """;

    private final DataSource database;

    LedgerMerges(DataSource database) {
        this.database = database;
    }

    void add(List<LedgerMerge> merges) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            Columns<LedgerMerge> columns = new Columns<>(connection, merges);
            insert.setArray(1, columns.uuid(LedgerMerge::concernId));
            insert.setArray(2, columns.bigint(LedgerMerge::sequence));
            insert.setArray(3, columns.text(LedgerMerge::intoNumber));
            insert.setArray(4, columns.time(LedgerMerge::recorded));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }
}

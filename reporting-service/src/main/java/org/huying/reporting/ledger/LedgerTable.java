package org.huying.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.huying.reporting.ledger.LedgerChange.Ownership;
import org.huying.reporting.ledger.LedgerChange.Registration;
import org.huying.reporting.table.Columns;
import org.huying.reporting.table.TableUnavailable;

/** The lines of the ledger, written a batch at a time; an older state never replaces a newer one. */
@ApplicationScoped
class LedgerTable {
    private static final String UPSERT = """
            INSERT INTO ledger_line AS line (concern_id, number, community_code, grid_code, channel, nature, topic,
              registered_at, registration_recorded, status, outcome, owner_code, owner_name, dispatched_at,
              case_sequence, changed_at, changed_recorded, placed)
            SELECT * FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
              ?::timestamptz[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[],
              ?::bigint[], ?::timestamptz[], ?::timestamptz[], ?::boolean[])
            ON CONFLICT (concern_id) DO UPDATE SET
              community_code = CASE WHEN registers THEN excluded.community_code ELSE line.community_code END,
              grid_code = CASE WHEN registers THEN excluded.grid_code ELSE line.grid_code END,
              channel = coalesce(line.channel, excluded.channel),
              nature = coalesce(line.nature, excluded.nature),
              topic = coalesce(line.topic, excluded.topic),
              registered_at = coalesce(line.registered_at, excluded.registered_at),
              placed = coalesce(line.placed, excluded.placed),
              registration_recorded = coalesce(line.registration_recorded, excluded.registration_recorded),
              owner_code = CASE WHEN owned THEN excluded.owner_code ELSE line.owner_code END,
              owner_name = CASE WHEN owned THEN excluded.owner_name ELSE line.owner_name END,
              dispatched_at = CASE WHEN owned THEN excluded.dispatched_at ELSE line.dispatched_at END,
              status = CASE WHEN newer THEN excluded.status ELSE line.status END,
              outcome = CASE WHEN newer THEN excluded.outcome ELSE line.outcome END,
              case_sequence = greatest(line.case_sequence, excluded.case_sequence),
              changed_at = CASE WHEN newer THEN excluded.changed_at ELSE line.changed_at END,
              changed_recorded = CASE WHEN newer THEN excluded.changed_recorded ELSE line.changed_recorded END
            """.replace("registers", "excluded.registered_at IS NOT NULL")
            .replace("owned", "excluded.owner_code IS NOT NULL AND (newer OR line.owner_code IS NULL)")
            .replace("newer", "excluded.case_sequence > line.case_sequence");

    private final DataSource database;

    LedgerTable(DataSource database) {
        this.database = database;
    }

    void apply(List<LedgerChange> changes) {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement(UPSERT)) {
            Columns<LedgerChange> columns = new Columns<>(connection, changes);
            upsert.setArray(1, columns.uuid(LedgerChange::concernId));
            upsert.setArray(2, columns.text(LedgerChange::number));
            upsert.setArray(3, columns.text(change -> change.place().communityCode()));
            upsert.setArray(4, columns.text(change -> change.place().gridCode()));
            upsert.setArray(5, columns.text(registered(Registration::channel)));
            upsert.setArray(6, columns.text(registered(Registration::nature)));
            upsert.setArray(7, columns.text(registered(Registration::topic)));
            upsert.setArray(8, columns.time(registered(Registration::at)));
            upsert.setArray(9, columns.time(registered(Registration::recorded)));
            upsert.setArray(10, columns.text(change -> change.latest().status()));
            upsert.setArray(11, columns.text(change -> change.latest().outcome()));
            upsert.setArray(12, columns.text(owned(Ownership::code)));
            upsert.setArray(13, columns.text(owned(Ownership::name)));
            upsert.setArray(14, columns.time(owned(Ownership::since)));
            upsert.setArray(15, columns.bigint(change -> change.latest().caseSequence()));
            upsert.setArray(16, columns.time(change -> change.latest().time()));
            upsert.setArray(17, columns.time(change -> change.latest().recorded()));
            upsert.setArray(18, columns.bool(registered(Registration::placed)));
            upsert.executeUpdate();
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    private static <F> Function<LedgerChange, F> registered(Function<Registration, F> field) {
        return change -> change.registration().map(field).orElse(null);
    }

    private static <F> Function<LedgerChange, F> owned(Function<Ownership, F> field) {
        return change -> change.ownership().map(field).orElse(null);
    }
}

package org.huying.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;
import org.huying.reporting.ledger.LedgerChange.Registration;

/** The lines of the ledger, written a batch at a time; an older state never replaces a newer one. */
@ApplicationScoped
class LedgerTable {
    private static final String UPSERT = """
            INSERT INTO ledger_line AS line (concern_id, number, community_code, grid_code, channel, nature, topic,
              registered_at, registration_recorded, status, outcome, owner_code, owner_name, case_sequence, changed_at,
              changed_recorded)
            SELECT * FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
              ?::timestamptz[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[],
              ?::timestamptz[], ?::timestamptz[])
            ON CONFLICT (concern_id) DO UPDATE SET
              channel = coalesce(line.channel, excluded.channel),
              nature = coalesce(line.nature, excluded.nature),
              topic = coalesce(line.topic, excluded.topic),
              registered_at = coalesce(line.registered_at, excluded.registered_at),
              registration_recorded = coalesce(line.registration_recorded, excluded.registration_recorded),
              owner_code = CASE WHEN newer THEN coalesce(excluded.owner_code, line.owner_code) ELSE coalesce(line.owner_code, excluded.owner_code) END,
              owner_name = CASE WHEN newer THEN coalesce(excluded.owner_name, line.owner_name) ELSE coalesce(line.owner_name, excluded.owner_name) END,
              status = CASE WHEN newer THEN excluded.status ELSE line.status END,
              outcome = CASE WHEN newer THEN excluded.outcome ELSE line.outcome END,
              case_sequence = greatest(line.case_sequence, excluded.case_sequence),
              changed_at = CASE WHEN newer THEN excluded.changed_at ELSE line.changed_at END,
              changed_recorded = CASE WHEN newer THEN excluded.changed_recorded ELSE line.changed_recorded END
            """.replace("newer", "excluded.case_sequence > line.case_sequence");

    private final DataSource database;

    LedgerTable(DataSource database) {
        this.database = database;
    }

    void apply(List<LedgerChange> changes) {
        try (Connection connection = database.getConnection();
                var upsert = connection.prepareStatement(UPSERT)) {
            Columns<LedgerChange> columns = new Columns<>(connection, changes);
            upsert.setArray(1, columns.of("uuid", LedgerChange::concernId));
            upsert.setArray(2, columns.text(LedgerChange::number));
            upsert.setArray(3, columns.text(LedgerChange::communityCode));
            upsert.setArray(4, columns.text(LedgerChange::gridCode));
            upsert.setArray(5, columns.text(registered(Registration::channel)));
            upsert.setArray(6, columns.text(registered(Registration::nature)));
            upsert.setArray(7, columns.text(registered(Registration::topic)));
            upsert.setArray(8, columns.time(instant(Registration::at)));
            upsert.setArray(9, columns.time(instant(Registration::recorded)));
            upsert.setArray(10, columns.text(change -> change.latest().status().name()));
            upsert.setArray(11, columns.text(change -> change.latest().outcome()));
            upsert.setArray(
                    12,
                    columns.text(change -> change.owner().map(Told.Owner::code).orElse(null)));
            upsert.setArray(
                    13,
                    columns.text(change -> change.owner().map(Told.Owner::name).orElse(null)));
            upsert.setArray(14, columns.of("bigint", change -> change.latest().caseSequence()));
            upsert.setArray(15, columns.time(change -> change.latest().time()));
            upsert.setArray(16, columns.time(change -> change.latest().recorded()));
            upsert.executeUpdate();
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    private static Function<LedgerChange, Object> registered(Function<Registration, String> field) {
        return change -> change.registration().map(field).orElse(null);
    }

    private static Function<LedgerChange, Instant> instant(Function<Registration, Instant> field) {
        return change -> change.registration().map(field).orElse(null);
    }
}

package org.huying.intake.ledgerimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.inbox.InboxUnavailable;

/**
 * How far imports are, and which replica works on them. A lease ends when it is not renewed, by the server's clock; that
 * no row is done twice does not hang on it: each batch renews it in its own transaction, or does nothing.
 */
@ApplicationScoped
class ProgressTable {
    private static final String TAKE = """
            UPDATE ledger_import_progress SET lease_owner = ?, lease_until = clock_timestamp() + make_interval(secs => ?)
            WHERE import_id = (
              SELECT progress.import_id FROM ledger_import_progress progress JOIN ledger_import ON id = import_id
              WHERE status IN ('CHECKING', 'RUNNING') AND (lease_until IS NULL OR lease_until < clock_timestamp())
              ORDER BY uploaded_at LIMIT 1 FOR UPDATE OF progress SKIP LOCKED)
            RETURNING import_id
            """;
    private static final String RENEW = """
            UPDATE ledger_import_progress SET lease_until = clock_timestamp() + make_interval(secs => ?)
            WHERE import_id = ? AND lease_owner = ?
            """;
    /** Whoever moves the import waits for the batch, and the batch sees what was moved before. */
    private static final String STATUS = "SELECT status FROM ledger_import WHERE id = ? FOR SHARE";

    private static final String CHECKED = """
            UPDATE ledger_import_progress SET checked = checked + ?, check_good = check_good + ?,
              check_known = check_known + ?, check_rejected = check_rejected + ?, rows_per_second = ?
            WHERE import_id = ?
            """;
    private static final String DONE = """
            UPDATE ledger_import_progress SET last_row = ?, registered = registered + ?,
              known = known + ?, rejected = rejected + ?, rows_per_second = ?
            WHERE import_id = ?
            """;

    private final DataSource database;
    private final Duration lease;

    ProgressTable(
            DataSource database,
            @ConfigProperty(name = "huying.ledger-import.lease", defaultValue = "15s") Duration lease) {
        this.database = database;
        this.lease = lease;
    }

    void add(UUID importId) {
        update("INSERT INTO ledger_import_progress (import_id) VALUES (?)", importId);
    }

    /** The oldest import that waits for work, now in the hands of that owner. */
    Optional<Lease> take(UUID owner) {
        try (Connection connection = database.getConnection();
                var take = connection.prepareStatement(TAKE)) {
            take.setObject(1, owner);
            take.setDouble(2, lease.toMillis() / 1e3);
            try (var row = take.executeQuery()) {
                return row.next() ? Optional.of(new Lease(row.getObject(1, UUID.class), owner)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    /** In the running transaction: true where the work is still this replica's and still to be done. */
    boolean isStill(LedgerImportStatus wanted, Lease held) {
        if (update(RENEW, lease.toMillis() / 1e3, held.importId(), held.owner()) == 0) return false;
        try (Connection connection = database.getConnection();
                var read = connection.prepareStatement(STATUS)) {
            read.setObject(1, held.importId());
            try (var row = read.executeQuery()) {
                return row.next() && row.getString(1).equals(wanted.name());
            }
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    void release(Lease held) {
        update(
                "UPDATE ledger_import_progress SET lease_owner = NULL, lease_until = NULL"
                        + " WHERE import_id = ? AND lease_owner = ?",
                held.importId(),
                held.owner());
    }

    /** A dry-run keeps nothing, so one that was broken off begins anew. */
    void restartCheck(UUID importId) {
        update(
                "UPDATE ledger_import_progress SET checked = 0, check_good = 0, check_known = 0, check_rejected = 0"
                        + " WHERE import_id = ?",
                importId);
    }

    void checked(UUID importId, Progress.Tally more, double rowsPerSecond) {
        update(CHECKED, more.done(), more.good(), more.known(), more.rejected(), rowsPerSecond, importId);
    }

    void done(UUID importId, int lastRow, Progress.Tally more, double rowsPerSecond) {
        update(DONE, lastRow, more.good(), more.known(), more.rejected(), rowsPerSecond, importId);
    }

    Progress read(UUID importId) {
        try (Connection connection = database.getConnection();
                var read = connection.prepareStatement("SELECT checked, check_good, check_known, check_rejected,"
                        + " last_row, registered, known, rejected, rows_per_second"
                        + " FROM ledger_import_progress WHERE import_id = ?")) {
            read.setObject(1, importId);
            try (var row = read.executeQuery()) {
                row.next();
                return new Progress(
                        row.getInt(1),
                        new Progress.Tally(row.getInt(2), row.getInt(3), row.getInt(4)),
                        row.getInt(5),
                        new Progress.Tally(row.getInt(6), row.getInt(7), row.getInt(8)),
                        row.getObject(9, Double.class));
            }
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    private int update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) update.setObject(i + 1, values[i]);
            return update.executeUpdate();
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }
}

package org.huying.intake.reporter;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;
import org.huying.chassis.schedule.Spread;
import org.jboss.logging.Logger;

/**
 * Marks the phones of those who were sealed before phones were marked, portion by portion; any number of replicas may
 * look at once. Who is sealed now has a mark, be it an empty one, so that nothing is left to look for.
 */
@ApplicationScoped
class MarkPhones {
    static final int AT_A_TIME = 2_000;

    private static final Logger LOG = Logger.getLogger(MarkPhones.class);
    private static final String UNMARKED = """
            WITH unmarked AS (
              SELECT ref, sealed FROM vault.reporter WHERE phone_mark IS NULL ORDER BY ref LIMIT ? FOR UPDATE SKIP LOCKED)
            SELECT unmarked.ref, unmarked.sealed, key.wrapped, key.master_key_id
            FROM unmarked LEFT JOIN vault.reporter_key key USING (ref)
            """;
    private static final String MARK = """
            UPDATE vault.reporter person SET phone_mark = marked.mark, concern_id = concern.id
            FROM unnest(?::uuid[], ?::bytea[]) AS marked (ref, mark)
            LEFT JOIN concern ON concern.reporter_ref = marked.ref AND concern.reporter_ref = ANY (?)
            WHERE person.ref = marked.ref
            """;

    private final DataSource database;
    private final ReporterVault vault;

    MarkPhones(DataSource database, ReporterVault vault) {
        this.database = database;
        this.vault = vault;
    }

    @Scheduled(
            identity = "phone-marks",
            every = "${huying.vault.phone-marks:60s}",
            executionMaxDelay = Spread.OVER,
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            while (handle() == AT_A_TIME) LOG.debug("more phones have to be marked");
        } catch (RuntimeException unreachable) {
            LOG.warnf(
                    "phones were not marked (%s), next time",
                    unreachable.getClass().getSimpleName());
        }
    }

    /** Returns how many were looked at, at most {@link #AT_A_TIME}. */
    @Transactional
    int handle() {
        try (Connection connection = database.getConnection()) {
            Map<UUID, byte[]> marks = unmarked(connection);
            if (!marks.isEmpty()) mark(connection, marks);
            return marks.size();
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    private Map<UUID, byte[]> unmarked(Connection connection) throws SQLException {
        try (var read = connection.prepareStatement(UNMARKED)) {
            read.setInt(1, AT_A_TIME);
            Map<UUID, byte[]> marks = new LinkedHashMap<>();
            try (var row = read.executeQuery()) {
                while (row.next()) marks.put(row.getObject(1, UUID.class), mark(row));
            }
            return marks;
        }
    }

    /** Who cannot be opened any more has no phone by which they could be found. */
    private byte[] mark(ResultSet row) throws SQLException {
        if (row.getBytes(3) == null) return PhoneMark.NONE;
        UUID ref = row.getObject(1, UUID.class);
        try {
            SealedReporter stored = new SealedReporter(row.getBytes(2), row.getBytes(3), row.getString(4));
            return vault.markOfPhone(vault.open(ref, stored).phone());
        } catch (IllegalStateException damaged) {
            LOG.errorf("the reporter %s cannot be opened: %s", ref, damaged.getMessage());
            return PhoneMark.NONE;
        }
    }

    private static void mark(Connection connection, Map<UUID, byte[]> marks) throws SQLException {
        try (var update = connection.prepareStatement(MARK)) {
            Object[] refs = marks.keySet().toArray();
            update.setArray(1, connection.createArrayOf("uuid", refs));
            update.setArray(2, connection.createArrayOf("bytea", marks.values().toArray(byte[][]::new)));
            update.setArray(3, connection.createArrayOf("uuid", refs));
            update.executeUpdate();
        }
    }
}

package org.huying.reporting.readmodel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;
import org.jboss.logging.Logger;

/** Says that some replica is at work on a read model: held by a session of the database, and gone with it. */
final class RebuildLock implements AutoCloseable {
    /** First key of the advisory locks, to keep clear of other users of advisory locks in the same database. */
    private static final int LOCK_SPACE = 0x48_59_52_42;

    private static final Logger LOG = Logger.getLogger(RebuildLock.class);

    private final Connection session;
    private final String readModel;

    private RebuildLock(Connection session, String readModel) {
        this.session = session;
        this.readModel = readModel;
    }

    /** Empty while another has it. To be called outside a transaction: it is held until it is closed. */
    static Optional<RebuildLock> take(DataSource database, String readModel) {
        try {
            Connection session = database.getConnection();
            boolean taken = false;
            try {
                taken = ask(session, "pg_try_advisory_lock", readModel);
                return taken ? Optional.of(new RebuildLock(session, readModel)) : Optional.empty();
            } finally {
                if (!taken) session.close();
            }
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    private static boolean ask(Connection session, String function, String readModel) throws SQLException {
        try (PreparedStatement ask = session.prepareStatement("SELECT " + function + "(?, hashtext(?))")) {
            ask.setInt(1, LOCK_SPACE);
            ask.setString(2, readModel);
            return Rows.of(ask, row -> row.getBoolean(1)).get(0);
        }
    }

    @Override
    public void close() {
        try (session) {
            ask(session, "pg_advisory_unlock", readModel);
        } catch (SQLException gone) {
            // The session has ended, and the lock with it.
            LOG.debug("session of a rebuild had ended", gone);
        }
    }
}

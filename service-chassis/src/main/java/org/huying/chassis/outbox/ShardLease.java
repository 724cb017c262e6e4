package org.huying.chassis.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * The shards this replica owns. A shard is owned while its advisory lock is held on a dedicated session; the session
 * also hears of other replicas' commits. A replica that stands still (paused, swapped out) stops confirming: the
 * server then ends its session, the locks go to another replica, and the sleeper, once awake, owns nothing.
 */
final class ShardLease implements Runnable {
    static final String CHANNEL = "huying_outbox";
    /** First key of the advisory locks, to keep clear of other users of advisory locks in the same database. */
    private static final int LOCK_SPACE = 0x48_59_4F_42;

    private static final Logger LOG = Logger.getLogger(ShardLease.class);

    private final RelaySettings settings;
    private final RelayWakeup wakeup;
    private final AtomicBoolean running = new AtomicBoolean(true);
    private final BitSet owned = new BitSet(OutgoingRecord.SHARDS);
    private volatile long confirmedAt;
    private volatile Connection session;

    ShardLease(RelaySettings settings, RelayWakeup wakeup) {
        this.settings = settings;
        this.wakeup = wakeup;
    }

    /** The shards that may be sent now; none when the session could not be confirmed lately. */
    synchronized BitSet owned() {
        return isConfirmed() ? (BitSet) owned.clone() : new BitSet();
    }

    synchronized boolean owns(BitSet shards) {
        BitSet lost = (BitSet) shards.clone();
        lost.andNot(owned());
        return lost.isEmpty();
    }

    private boolean isConfirmed() {
        Duration silent = Duration.ofNanos(System.nanoTime() - confirmedAt);
        return session != null && silent.compareTo(settings.lease().dividedBy(2)) < 0;
    }

    @Override
    public void run() {
        while (running.get()) {
            try (Connection connection = settings.connect()) {
                hold(connection);
            } catch (SQLException lost) {
                if (running.get())
                    LOG.warnf("relay session lost (SQLState %s), shards are free for others", lost.getSQLState());
            } catch (RuntimeException unexpected) {
                LOG.error("relay session failed, shards are free for others", unexpected);
            }
            if (running.get()) pause();
        }
    }

    /** Ends the session at once: the shards are free for others. */
    void stop() {
        running.set(false);
        Connection current = session;
        try {
            if (current != null) current.abort(Runnable::run);
        } catch (SQLException alreadyGone) {
            LOG.debug("relay session had ended", alreadyGone);
        }
    }

    /** Believes to own nothing any more before the connection is closed and the locks go. */
    private void hold(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SET idle_session_timeout = " + settings.lease().toMillis());
            statement.execute("LISTEN " + CHANNEL);
            confirm(connection);
        } finally {
            release();
        }
    }

    private void confirm(Connection connection) throws SQLException {
        PGConnection listener = connection.unwrap(PGConnection.class);
        int wait = (int) settings.confirmEvery().toMillis();
        while (running.get()) {
            // An answer may arrive long after it was given, so the lease runs from the question.
            long asked = System.nanoTime();
            acquire(connection);
            confirmedAt = asked;
            session = connection;
            wakeup.wakeAll();
            while (running.get() && !confirmationDue()) {
                if (listener.getNotifications(wait).length > 0) wakeup.wakeAll();
            }
        }
    }

    private boolean confirmationDue() {
        return System.nanoTime() - confirmedAt >= settings.confirmEvery().toNanos();
    }

    /** Takes every shard nobody holds; the statement also confirms that the session still lives. */
    private void acquire(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement(
                "SELECT shard, pg_try_advisory_lock(?, shard) FROM unnest(?::int[]) AS shard")) {
            lock.setInt(1, LOCK_SPACE);
            lock.setArray(2, connection.createArrayOf("int", missing()));
            try (var answer = lock.executeQuery()) {
                while (answer.next()) if (answer.getBoolean(2)) own(answer.getInt(1));
            }
        }
    }

    private synchronized Object[] missing() {
        return java.util.stream.IntStream.range(0, OutgoingRecord.SHARDS)
                .filter(shard -> !owned.get(shard))
                .boxed()
                .toArray();
    }

    private synchronized void own(int shard) {
        owned.set(shard);
    }

    private synchronized void release() {
        session = null;
        owned.clear();
    }

    private void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running.set(false);
        }
    }
}

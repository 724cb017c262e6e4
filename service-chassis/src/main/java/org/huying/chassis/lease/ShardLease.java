package org.huying.chassis.lease;

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
public final class ShardLease implements Runnable {
    private static final Logger LOG = Logger.getLogger(ShardLease.class);

    private final LeaseSession settings;
    private final LeasedWork work;
    private final Runnable onNews;
    private final AtomicBoolean running = new AtomicBoolean(true);
    private final BitSet owned = new BitSet();
    private volatile long confirmedAt;
    private volatile Connection session;

    /** @param onNews run, quickly, when another replica told of news, and whenever the shards were confirmed */
    public ShardLease(LeaseSession settings, LeasedWork work, Runnable onNews) {
        this.settings = settings;
        this.work = work;
        this.onNews = onNews;
    }

    /** The shards that may be worked on now; none when the session could not be confirmed lately. */
    public synchronized BitSet owned() {
        return isConfirmed() ? (BitSet) owned.clone() : new BitSet();
    }

    public synchronized boolean owns(BitSet shards) {
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
                    LOG.warnf(
                            "%s lost its session (SQLState %s), shards are free for others",
                            settings.name(), lost.getSQLState());
            } catch (RuntimeException unexpected) {
                LOG.errorf(unexpected, "%s failed, shards are free for others", settings.name());
            }
            if (running.get()) pause();
        }
    }

    /** Ends the session at once: the shards are free for others. */
    public void stop() {
        running.set(false);
        Connection current = session;
        try {
            if (current != null) current.abort(Runnable::run);
        } catch (SQLException alreadyGone) {
            LOG.debugf(alreadyGone, "the session of %s had ended", settings.name());
        }
    }

    /** Believes to own nothing any more before the connection is closed and the locks go. */
    private void hold(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SET idle_session_timeout = " + settings.lease().toMillis());
            statement.execute("LISTEN " + work.channel());
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
            onNews.run();
            while (running.get() && !confirmationDue()) {
                if (listener.getNotifications(wait).length > 0) onNews.run();
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
            lock.setInt(1, work.space());
            lock.setArray(2, connection.createArrayOf("int", missing()));
            try (var answer = lock.executeQuery()) {
                while (answer.next()) if (answer.getBoolean(2)) own(answer.getInt(1));
            }
        }
    }

    private synchronized Object[] missing() {
        return java.util.stream.IntStream.range(0, work.shards())
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

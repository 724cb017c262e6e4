package org.huying.dispatch.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Gives notices their positions, after their transactions have committed and by one writer at a time: a number taken
 * inside a transaction could become visible after a higher one, and a cursor would step over it.
 */
@ApplicationScoped
public class Positions {
    static final int AT_A_TIME = 1_000;

    private static final String HEAD = "SELECT position FROM notice_head";
    private static final String GIVE = """
            WITH fresh AS (
              SELECT seq, ?::bigint + row_number() OVER (ORDER BY seq) AS given
              FROM (SELECT seq FROM notice WHERE position IS NULL ORDER BY seq LIMIT ?) oldest)
            UPDATE notice SET position = given, id = %s
            FROM fresh WHERE notice.seq = fresh.seq
            """.formatted(NoticeId.IN_SQL);
    private static final String ADVANCE = "UPDATE notice_head SET position = ?";

    private final DataSource database;
    private final Instance<NoticeListener> listeners;

    Positions(DataSource database, @Any Instance<NoticeListener> listeners) {
        this.database = database;
        this.listeners = listeners;
    }

    /** The last position given. */
    public long latest() {
        try (Connection connection = database.getConnection()) {
            return head(connection, HEAD);
        } catch (SQLException failure) {
            throw new NoticesUnavailable(failure);
        }
    }

    /** The last position given, and none is given until the caller's transaction has ended. */
    public long hold() {
        try (Connection connection = database.getConnection()) {
            return head(connection, HEAD + " FOR UPDATE");
        } catch (SQLException failure) {
            throw new NoticesUnavailable(failure);
        }
    }

    /** Gives the oldest notices without one their positions; returns how many there were. */
    int give() {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection()) {
                if (!anyFresh(connection)) return 0;
                long before = head(connection, HEAD + " FOR UPDATE");
                int given = give(connection, before);
                if (given > 0) advance(connection, before + given);
                if (given > 0) listeners.forEach(listener -> listener.positioned(before, before + given));
                return given;
            } catch (SQLException failure) {
                throw new NoticesUnavailable(failure);
            }
        });
    }

    /** Asked first, so that replicas with nothing to do do not queue up for the head. */
    private static boolean anyFresh(Connection connection) throws SQLException {
        try (var read = connection.prepareStatement("SELECT EXISTS (SELECT 1 FROM notice WHERE position IS NULL)");
                var row = read.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static long head(Connection connection, String statement) throws SQLException {
        try (var read = connection.prepareStatement(statement);
                var row = read.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static int give(Connection connection, long before) throws SQLException {
        try (var give = connection.prepareStatement(GIVE)) {
            give.setLong(1, before);
            give.setInt(2, AT_A_TIME);
            return give.executeUpdate();
        }
    }

    private static void advance(Connection connection, long to) throws SQLException {
        try (var advance = connection.prepareStatement(ADVANCE)) {
            advance.setLong(1, to);
            advance.executeUpdate();
        }
    }
}

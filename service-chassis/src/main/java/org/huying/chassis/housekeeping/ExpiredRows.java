package org.huying.chassis.housekeeping;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import javax.sql.DataSource;

/**
 * Deletes rows that are older than they have to be kept. It walks the table's pages from the first to the last, some at
 * a time and each time in a transaction of its own. An index on the age would be paid for by every insert of the hot
 * path; a BRIN index would decay, because new rows take the place of deleted ones. Age is measured by the server's
 * clock: story time moves, Kafka and clients do not move with it.
 */
@ApplicationScoped
public class ExpiredRows {
    /** 2 MiB of a table, about twenty thousand rows. */
    static final long PAGES_AT_A_TIME = 256;

    private static final long LOCK = 0x4855_5949_4E47_484BL;
    private static final String PAGES = "SELECT pg_relation_size(?::regclass) / current_setting('block_size')::bigint";

    private final DataSource database;

    ExpiredRows(DataSource database) {
        this.database = database;
    }

    /** Returns how many rows went; where another replica is at work, leaves the rest to it. */
    public long delete(Perishable kind) {
        long pages = pages(kind);
        long deleted = 0;
        for (long page = 0; page < pages; page += PAGES_AT_A_TIME) {
            OptionalLong some = delete(kind, page);
            if (some.isEmpty()) break;
            deleted += some.getAsLong();
        }
        return deleted;
    }

    static String statement(Perishable kind) {
        return "DELETE FROM " + kind.table() + " WHERE ctid >= ?::tid AND ctid < ?::tid AND " + kind.since()
                + " < clock_timestamp() - make_interval(secs => ?)";
    }

    private OptionalLong delete(Perishable kind, long page) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection()) {
                return isAlone(connection) ? OptionalLong.of(delete(connection, kind, page)) : OptionalLong.empty();
            }
        });
    }

    private static long delete(Connection connection, Perishable kind, long page) throws SQLException {
        try (var delete = connection.prepareStatement(statement(kind))) {
            delete.setString(1, "(" + page + ",0)");
            delete.setString(2, "(" + (page + PAGES_AT_A_TIME) + ",0)");
            delete.setDouble(3, kind.keep().toSeconds());
            return delete.executeLargeUpdate();
        }
    }

    private long pages(Perishable kind) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection();
                    var read = connection.prepareStatement(PAGES)) {
                read.setString(1, kind.table());
                try (var row = read.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
    }

    private static boolean isAlone(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement("SELECT pg_try_advisory_xact_lock(?)")) {
            lock.setLong(1, LOCK);
            try (var row = lock.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}

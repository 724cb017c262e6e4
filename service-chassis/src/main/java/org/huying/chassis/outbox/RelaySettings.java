package org.huying.chassis.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.huying.chassis.lease.LeaseSession;

/**
 * How the relay reaches its database, and how long a silent owner keeps its shards.
 *
 * @param lease the server ends a session that was silent for so long, which frees its shards; an owner that could not
 *              confirm its session for half of it sends nothing
 * @param pace  commits that come closer together than this travel together: one pass carries all of them, and wakes
 *              each consumer once
 */
public record RelaySettings(String jdbcUrl, String user, String password, Duration lease, Duration pace) {
    static final int BATCH = 500;

    LeaseSession session() {
        return new LeaseSession(jdbcUrl, user, password, "huying-relay", lease);
    }

    Connection connect() throws SQLException {
        return session().connect();
    }
}

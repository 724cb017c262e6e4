package org.huying.chassis.outbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;

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

    /** A connection outside the pool: advisory locks and LISTEN belong to a session. */
    Connection connect() throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("ApplicationName", "huying-relay");
        login.setProperty("connectTimeout", "5");
        login.setProperty("socketTimeout", "30");
        login.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(jdbcUrl, login);
    }

    Duration confirmEvery() {
        return lease.dividedBy(5);
    }
}

package org.huying.chassis.lease;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;

/**
 * How to reach the database on a session of one's own, and for how long a silent owner keeps its shards.
 *
 * @param name  how the session is called in {@code pg_stat_activity}
 * @param lease the server ends a session that was silent for so long, which frees its shards; an owner that could not
 *              confirm its session for half of it does nothing
 */
public record LeaseSession(String jdbcUrl, String user, String password, String name, Duration lease) {
    /** A connection outside the pool: advisory locks and LISTEN belong to a session. */
    public Connection connect() throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("ApplicationName", name);
        login.setProperty("connectTimeout", "5");
        login.setProperty("socketTimeout", "30");
        login.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(jdbcUrl, login);
    }

    Duration confirmEvery() {
        return lease.dividedBy(5);
    }
}

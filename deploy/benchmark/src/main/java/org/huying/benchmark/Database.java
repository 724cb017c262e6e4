package org.huying.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.huying.local.postgres.LocalPostgres;

/** A database of the stack's server, asked directly. */
final class Database {
    private final String url;

    Database(String url) {
        this.url = url;
    }

    /** A database with intake's own tables and nothing in them, for the yardstick. */
    static Database yardstick(String serverUrl, Path project) throws SQLException, IOException {
        Database server = new Database(serverUrl);
        server.execute("CREATE DATABASE yardstick");
        Database yardstick = new Database(serverUrl.replaceFirst("/[^/]*$", "/yardstick"));
        yardstick.execute(
                Files.readString(project.resolve("service-chassis/src/main/resources/db/chassis/V1__chassis.sql")));
        yardstick.execute(
                Files.readString(project.resolve("intake-service/src/main/resources/db/migration/V1001__concern.sql")));
        return yardstick;
    }

    String url() {
        return url;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, LocalPostgres.USER, "");
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    String text(String sql) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}

package org.huying.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        for (Path migration : migrations(project)) yardstick.execute(Files.readString(migration));
        return yardstick;
    }

    /** In the order of their numbers, those of the chassis among them. */
    private static List<Path> migrations(Path project) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of(
                "service-chassis/src/main/resources/db/chassis", "intake-service/src/main/resources/db/migration"))
            try (var listed = Files.list(project.resolve(folder))) {
                files.addAll(listed.toList());
            }
        files.sort(Comparator.comparingInt(Database::version));
        return files;
    }

    private static int version(Path migration) {
        String name = migration.getFileName().toString();
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
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

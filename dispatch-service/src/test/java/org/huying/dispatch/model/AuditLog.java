package org.huying.dispatch.model;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What was written to the audit log since it was looked at last. */
final class AuditLog {
    private final DataSource database;
    private long last;

    AuditLog(DataSource database) {
        this.database = database;
        news();
    }

    /** Actor, method, path and outcome of each line. */
    List<String> news() {
        String read = "SELECT seq, concat_ws(' ', actor, act, object, outcome) FROM audit_line WHERE seq > " + last
                + " ORDER BY seq";
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(read)) {
            List<String> news = new ArrayList<>();
            while (row.next()) {
                last = row.getLong(1);
                news.add(row.getString(2));
            }
            return news;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

package org.huying.dispatch.partnertopic;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.huying.dispatch.notice.NoticesUnavailable;

/** Runs statements in whatever transaction there is. */
@ApplicationScoped
class Statements {
    private final DataSource database;

    Statements(DataSource database) {
        this.database = database;
    }

    /** Makes a value of a row. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> read(String select, Reading<T> reading, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement read = prepared(connection, select, values);
                ResultSet row = read.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (row.next()) found.add(reading.of(row));
            return found;
        } catch (SQLException failure) {
            throw new NoticesUnavailable(failure);
        }
    }

    void update(String change, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = prepared(connection, change, values)) {
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new NoticesUnavailable(failure);
        }
    }

    private static PreparedStatement prepared(Connection connection, String text, Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        for (int at = 0; at < values.length; at++) statement.setObject(at + 1, values[at]);
        return statement;
    }
}

package org.huying.reporting.town;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.huying.reporting.table.TableUnavailable;

/** What is kept of the directory, through time. */
@ApplicationScoped
public class TownTable {
    private final DataSource database;

    TownTable(DataSource database) {
        this.database = database;
    }

    public TownNames communities() {
        return named("COMMUNITY");
    }

    public TownNames grids() {
        return named("GRID");
    }

    private TownNames named(String kind) {
        String query =
                "SELECT code, name, valid_from, valid_to FROM town_entry WHERE kind = ? ORDER BY code, valid_from";
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(query)) {
            read.setString(1, kind);
            List<NamedEntry> entries = new ArrayList<>();
            try (var row = read.executeQuery()) {
                while (row.next()) {
                    Timestamp end = row.getTimestamp(4);
                    entries.add(new NamedEntry(
                            row.getString(1),
                            row.getString(2),
                            row.getTimestamp(3).toInstant(),
                            end == null ? null : end.toInstant()));
                }
            }
            return new TownNames(entries);
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    /** Takes in what an entry is called from the first of the given states on, unless something newer is known. */
    void keep(String kind, List<NamedEntry> states, long sequence) {
        NamedEntry first = states.get(0);
        try (var connection = database.getConnection()) {
            if (isOld(connection, first.code(), sequence)) return;
            run(
                    connection,
                    "DELETE FROM town_entry WHERE code = ? AND valid_from >= ?",
                    first.code(),
                    first.validFrom());
            end(connection, first.code(), first.validFrom(), sequence);
            for (NamedEntry state : states) insert(connection, kind, state, sequence);
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    /** Takes in that an entry is no more from its {@code validTo} on, unless something newer is known. */
    void keepVoided(String kind, NamedEntry voided, long sequence) {
        try (var connection = database.getConnection()) {
            if (isOld(connection, voided.code(), sequence)) return;
            run(
                    connection,
                    "DELETE FROM town_entry WHERE code = ? AND valid_from >= ?",
                    voided.code(),
                    voided.validTo());
            if (end(connection, voided.code(), voided.validTo(), sequence) == 0)
                insert(connection, kind, voided, sequence);
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    private static boolean isOld(Connection connection, String code, long sequence) throws SQLException {
        try (var newest = connection.prepareStatement("SELECT max(sequence) FROM town_entry WHERE code = ?")) {
            newest.setString(1, code);
            try (var row = newest.executeQuery()) {
                row.next();
                return row.getLong(1) >= sequence;
            }
        }
    }

    /** Returns how many states of the code are there. */
    private static int end(Connection connection, String code, Instant end, long sequence) throws SQLException {
        try (var update = connection.prepareStatement(
                "UPDATE town_entry SET valid_to = least(coalesce(valid_to, ?), ?), sequence = ? WHERE code = ?")) {
            update.setTimestamp(1, Timestamp.from(end));
            update.setTimestamp(2, Timestamp.from(end));
            update.setLong(3, sequence);
            update.setString(4, code);
            return update.executeUpdate();
        }
    }

    private static void insert(Connection connection, String kind, NamedEntry state, long sequence)
            throws SQLException {
        try (var insert =
                connection.prepareStatement("INSERT INTO town_entry (code, valid_from, valid_to, kind, name, sequence)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, state.code());
            insert.setTimestamp(2, Timestamp.from(state.validFrom()));
            insert.setTimestamp(3, state.validTo() == null ? null : Timestamp.from(state.validTo()));
            insert.setString(4, kind);
            insert.setString(5, state.name());
            insert.setLong(6, sequence);
            insert.executeUpdate();
        }
    }

    private static void run(Connection connection, String sql, String code, Instant instant) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, code);
            statement.setTimestamp(2, Timestamp.from(instant));
            statement.executeUpdate();
        }
    }
}

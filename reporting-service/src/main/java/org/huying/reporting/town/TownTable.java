package org.huying.reporting.town;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;

/** What is kept of the directory, through time. */
@ApplicationScoped
public class TownTable {
    /** Another one whatever changes of the entries of a kind. */
    private static final String EDITION =
            "(SELECT md5(string_agg((code, name, valid_from, valid_to)::text, ',' ORDER BY code, valid_from))"
                    + " FROM town_entry WHERE kind = ?)";

    private static final String NAMED = "SELECT code, name, valid_from, valid_to, " + EDITION
            + " FROM town_entry WHERE kind = ? ORDER BY code, valid_from";

    private final DataSource database;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    TownTable(DataSource database) {
        this.database = database;
    }

    private record Known(String edition, TownNames names) {}

    private record Line(String edition, NamedEntry entry) {}

    public TownNames communities() {
        return named("COMMUNITY");
    }

    public TownNames grids() {
        return named("GRID");
    }

    private TownNames named(String kind) {
        try (var connection = database.getConnection();
                var asked = connection.prepareStatement("SELECT " + EDITION)) {
            asked.setString(1, kind);
            List<String> edition = Rows.of(asked, row -> row.getString(1));
            Known before = known.get(kind);
            boolean isKnown = before != null && before.edition().equals(edition.get(0));
            return isKnown ? before.names() : read(connection, kind);
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    /** With the edition that the same statement sees. */
    private TownNames read(Connection connection, String kind) throws SQLException {
        try (var read = connection.prepareStatement(NAMED)) {
            read.setString(1, kind);
            read.setString(2, kind);
            List<Line> lines = Rows.of(read, TownTable::line);
            TownNames names = new TownNames(lines.stream().map(Line::entry).toList());
            if (!lines.isEmpty()) known.put(kind, new Known(lines.get(0).edition(), names));
            return names;
        }
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString(5),
                new NamedEntry(row.getString(1), row.getString(2), Rows.instant(row, 3), Rows.instant(row, 4)));
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

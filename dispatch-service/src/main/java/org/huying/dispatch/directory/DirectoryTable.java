package org.huying.dispatch.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.huying.dispatch.directory.EntryVersion.Origin;
import org.huying.dispatch.directory.ListedEntry.Voiding;

/** The stored directory, through time. */
@ApplicationScoped
class DirectoryTable {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final long WRITE_LOCK = 0x4855_5949_4E47_4449L;

    private static final String READ = """
            SELECT code, kind, entry.sequence, void_from, void_reason,
                   version.sequence, valid_from, valid_to, origin, actor_role, recorded_at, content
            FROM directory_entry entry JOIN directory_version version USING (code)
            ORDER BY code, version.sequence
            """;

    private static final String UPSERT_ENTRY = """
            INSERT INTO directory_entry (code, kind, sequence, void_from, void_reason) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET sequence = excluded.sequence, void_from = excluded.void_from,
              void_reason = excluded.void_reason
            """;

    /** Of a version that is there, nothing ever changes but its end. */
    private static final String UPSERT_VERSION = """
            INSERT INTO directory_version
              (code, sequence, valid_from, valid_to, origin, actor_role, recorded_at, content)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            ON CONFLICT (code, sequence) DO UPDATE SET valid_to = excluded.valid_to
            """;

    private final DataSource database;

    DirectoryTable(DataSource database) {
        this.database = database;
    }

    /** Held to the end of the transaction: whoever changes the directory has seen what was changed before. */
    void lockForWriting() {
        try (var connection = database.getConnection();
                var lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
            lock.setLong(1, WRITE_LOCK);
            lock.execute();
        } catch (SQLException failure) {
            throw new DirectoryUnavailable(failure);
        }
    }

    List<ListedEntry> all() {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(READ);
                var row = read.executeQuery()) {
            List<ListedEntry> entries = new ArrayList<>();
            while (row.next()) {
                ListedEntry one = entry(row);
                int last = entries.size() - 1;
                if (last >= 0 && entries.get(last).code().equals(one.code()))
                    entries.set(last, joined(entries.get(last), one));
                else entries.add(one);
            }
            return entries;
        } catch (SQLException failure) {
            throw new DirectoryUnavailable(failure);
        }
    }

    void store(ListedEntry entry) {
        try (var connection = database.getConnection()) {
            storeEntry(connection, entry);
            storeVersions(connection, entry);
        } catch (SQLException failure) {
            throw new DirectoryUnavailable(failure);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void storeEntry(Connection connection, ListedEntry entry) throws SQLException {
        try (var statement = connection.prepareStatement(UPSERT_ENTRY)) {
            statement.setString(1, entry.code());
            statement.setString(2, entry.kind().stored());
            statement.setLong(3, entry.sequence());
            Voiding voiding = entry.voiding();
            statement.setTimestamp(4, voiding == null ? null : Timestamp.from(voiding.from()));
            statement.setString(5, voiding == null ? null : voiding.reason());
            statement.executeUpdate();
        }
    }

    /** In their order: an earlier version ends before a later one begins. */
    private static void storeVersions(Connection connection, ListedEntry entry)
            throws SQLException, JsonProcessingException {
        try (var statement = connection.prepareStatement(UPSERT_VERSION)) {
            for (EntryVersion version : entry.versions()) {
                statement.setString(1, entry.code());
                statement.setLong(2, version.sequence());
                statement.setTimestamp(3, Timestamp.from(version.validFrom()));
                statement.setTimestamp(4, version.validTo() == null ? null : Timestamp.from(version.validTo()));
                statement.setString(5, version.origin().name());
                statement.setString(6, version.actorRole());
                statement.setTimestamp(7, Timestamp.from(version.recordedAt()));
                statement.setString(8, JSON.writeValueAsString(version.entry()));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static ListedEntry entry(ResultSet row) throws SQLException {
        EntryKind kind = EntryKind.stored(row.getString(2));
        EntryVersion version = new EntryVersion(
                content(kind, row.getString(12)),
                row.getLong(6),
                row.getTimestamp(7).toInstant(),
                instant(row, 8),
                Origin.valueOf(row.getString(9)),
                row.getString(10),
                row.getTimestamp(11).toInstant());
        Instant voidFrom = instant(row, 4);
        Voiding voiding = voidFrom == null ? null : new Voiding(voidFrom, row.getString(5));
        return new ListedEntry(row.getString(1), kind, row.getLong(3), List.of(version), voiding);
    }

    private static ListedEntry joined(ListedEntry earlier, ListedEntry later) {
        List<EntryVersion> versions = new ArrayList<>(earlier.versions());
        versions.addAll(later.versions());
        return new ListedEntry(earlier.code(), earlier.kind(), earlier.sequence(), versions, earlier.voiding());
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp instant = row.getTimestamp(column);
        return instant == null ? null : instant.toInstant();
    }

    private static DirectoryEntry content(EntryKind kind, String content) {
        try {
            return JSON.readValue(content, kind.shape());
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a stored directory entry is damaged: " + kind);
        }
    }
}

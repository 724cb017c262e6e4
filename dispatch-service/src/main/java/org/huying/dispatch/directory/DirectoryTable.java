package org.huying.dispatch.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The stored directory. */
@ApplicationScoped
class DirectoryTable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long LOAD_LOCK = 0x4855_5949_4E47_4449L;

    private final DataSource database;

    DirectoryTable(DataSource database) {
        this.database = database;
    }

    record Stored(DirectoryEntry entry, long sequence) {}

    /** Held to the end of the transaction: replicas that start together load one after the other. */
    void lockForLoading() {
        try (var connection = database.getConnection();
                var lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
            lock.setLong(1, LOAD_LOCK);
            lock.execute();
        } catch (SQLException failure) {
            throw new DirectoryUnavailable(failure);
        }
    }

    List<Stored> all() {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement("SELECT kind, content, sequence FROM directory_entry");
                var row = read.executeQuery()) {
            List<Stored> stored = new ArrayList<>();
            while (row.next()) stored.add(new Stored(entry(row.getString(1), row.getString(2)), row.getLong(3)));
            return stored;
        } catch (SQLException failure) {
            throw new DirectoryUnavailable(failure);
        }
    }

    void store(DirectoryEntry entry, long sequence) {
        String upsert = """
                INSERT INTO directory_entry (code, kind, content, sequence) VALUES (?, ?, ?::jsonb, ?)
                ON CONFLICT (code) DO UPDATE
                SET kind = excluded.kind, content = excluded.content, sequence = excluded.sequence
                """;
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(upsert)) {
            statement.setString(1, entry.code());
            statement.setString(2, entry.getClass().getSimpleName());
            statement.setString(3, JSON.writeValueAsString(entry));
            statement.setLong(4, sequence);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new DirectoryUnavailable(failure);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static DirectoryEntry entry(String kind, String content) {
        Class<? extends DirectoryEntry> shape =
                switch (kind) {
                    case "Community" -> Community.class;
                    case "Grid" -> Grid.class;
                    case "PartnerUnit" -> PartnerUnit.class;
                    default -> throw new IllegalStateException("unknown kind of entry: " + kind);
                };
        try {
            return JSON.readValue(content, shape);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a stored directory entry is damaged: " + kind);
        }
    }
}

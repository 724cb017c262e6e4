package org.huying.chassis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** Records that could not be handled, in the order in which they came. All methods run in the caller's transaction. */
@ApplicationScoped
class ParkedEvents {
    private final DataSource database;

    ParkedEvents(DataSource database) {
        this.database = database;
    }

    record Parked(long position, RawRecord message, String reason) {}

    /** Of the given keys those with something parked; they stay locked until the end of the transaction. */
    Set<String> blocked(String topic, Set<String> keys) {
        Set<String> candidates = parkedAmong(topic, keys);
        if (candidates.isEmpty()) return candidates;
        candidates.stream().sorted().forEach(key -> lock(topic, key));
        return parkedAmong(topic, candidates);
    }

    private Set<String> parkedAmong(String topic, Set<String> keys) {
        return query("SELECT DISTINCT key FROM parked_event WHERE topic = ? AND key = ANY (?)", read -> {
            read.setString(1, topic);
            read.setArray(2, read.getConnection().createArrayOf("text", keys.toArray()));
            Set<String> parked = new HashSet<>();
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) parked.add(row.getString(1));
            }
            return parked;
        });
    }

    /** Held by whoever parks behind or replays this key, so that neither overtakes the other. */
    void lock(String topic, String key) {
        query("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", lock -> {
            lock.setString(1, topic + "/" + key);
            return lock.execute();
        });
    }

    /** False when the record was parked before. */
    boolean park(RawRecord message, String reason) {
        String insert = """
                INSERT INTO parked_event (topic, partition, "offset", key, headers, value, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """;
        return query(insert, row -> {
            row.setString(1, message.topic());
            row.setInt(2, message.partition());
            row.setLong(3, message.offset());
            row.setString(4, message.key());
            row.setString(5, message.headersAsJson());
            row.setBytes(6, message.value());
            row.setString(7, reason);
            return row.executeUpdate() == 1;
        });
    }

    Optional<Parked> oldest(String topic, String key) {
        return query(ALL + " WHERE topic = ? AND key = ? ORDER BY position LIMIT 1", read -> {
                    read.setString(1, topic);
                    read.setString(2, key);
                    return list(read);
                })
                .stream()
                .findFirst();
    }

    List<Parked> after(long position, int limit) {
        return query(ALL + " WHERE position > ? ORDER BY position LIMIT ?", read -> {
            read.setLong(1, position);
            read.setInt(2, limit);
            return list(read);
        });
    }

    void remove(long position) {
        query("DELETE FROM parked_event WHERE position = ?", delete -> {
            delete.setLong(1, position);
            return delete.executeUpdate();
        });
    }

    long count() {
        return query("SELECT count(*) FROM parked_event", read -> {
            try (ResultSet row = read.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private static final String ALL =
            "SELECT position, topic, partition, \"offset\", key, headers, value, reason FROM parked_event";

    private static List<Parked> list(PreparedStatement read) throws SQLException {
        List<Parked> found = new java.util.ArrayList<>();
        try (ResultSet row = read.executeQuery()) {
            while (row.next()) {
                RawRecord message = new RawRecord(
                        row.getString(2),
                        row.getInt(3),
                        row.getLong(4),
                        row.getString(5),
                        RawRecord.headersFrom(row.getString(6)),
                        row.getBytes(7));
                found.add(new Parked(row.getLong(1), message, row.getString(8)));
            }
        }
        return found;
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T query(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }
}

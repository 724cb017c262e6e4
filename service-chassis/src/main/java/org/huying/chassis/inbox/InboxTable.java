package org.huying.chassis.inbox;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/** The default memory of seen events: one row per event id, and the newest sequence of each key. */
@ApplicationScoped
@DefaultBean
class InboxTable implements SeenEvents {
    /** Keys in order: two consumers that remember some of the same at a time must not wait for each other in turn. */
    private static final String REMEMBER = """
            WITH told AS (
              SELECT * FROM unnest(?::uuid[], ?::text[], ?::text[], ?::bigint[]) AS event (id, topic, key, sequence)
            ), fresh AS (
              INSERT INTO inbox (event_id) SELECT id FROM told ON CONFLICT DO NOTHING RETURNING event_id
            ), newest AS (
              INSERT INTO seen_sequence AS seen (topic, key, sequence)
              SELECT topic, key, max(sequence) FROM told GROUP BY topic, key ORDER BY topic, key
              ON CONFLICT (topic, key) DO UPDATE SET sequence = excluded.sequence
              WHERE seen.sequence < excluded.sequence
            )
            SELECT event_id FROM fresh
            """;

    private final DataSource database;

    InboxTable(DataSource database) {
        this.database = database;
    }

    @Override
    public Set<UUID> remember(List<ReceivedEvent> events) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(REMEMBER)) {
            bind(insert, 1, "uuid", events, ReceivedEvent::id);
            bind(insert, 2, "text", events, ReceivedEvent::topic);
            bind(insert, 3, "text", events, ReceivedEvent::key);
            bind(insert, 4, "bigint", events, ReceivedEvent::sequence);
            Set<UUID> fresh = new HashSet<>();
            try (var row = insert.executeQuery()) {
                while (row.next()) fresh.add(row.getObject(1, UUID.class));
            }
            return fresh;
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    private static void bind(
            PreparedStatement insert,
            int position,
            String type,
            List<ReceivedEvent> events,
            Function<ReceivedEvent, Object> field)
            throws SQLException {
        Object[] values = events.stream().map(field).toArray();
        insert.setArray(position, insert.getConnection().createArrayOf(type, values));
    }
}

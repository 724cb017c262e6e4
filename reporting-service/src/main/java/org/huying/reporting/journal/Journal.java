package org.huying.reporting.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.inbox.SeenEvents;

/** Every event once, raw. It is reporting's memory of what it has seen, and the source of every read model. */
@ApplicationScoped
class Journal implements SeenEvents {
    private static final String INSERT = """
            INSERT INTO journal (event_id, topic, key, type, subject, source, time, recorded_time, sequence,
              correlation_id, traceparent, data)
            SELECT id, topic, key, type, subject, source, time, recorded, sequence, correlation, trace, data::jsonb
            FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[],
              ?::timestamptz[], ?::bigint[], ?::text[], ?::text[], ?::text[])
              AS event (id, topic, key, type, subject, source, time, recorded, sequence, correlation, trace, data)
            ON CONFLICT (event_id) DO NOTHING RETURNING event_id
            """;

    private final DataSource database;

    Journal(DataSource database) {
        this.database = database;
    }

    @Override
    public Set<UUID> remember(List<ReceivedEvent> events) {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            Columns columns = new Columns(connection, events);
            insert.setArray(1, columns.of("uuid", ReceivedEvent::id));
            insert.setArray(2, columns.of("text", ReceivedEvent::topic));
            insert.setArray(3, columns.of("text", ReceivedEvent::key));
            insert.setArray(4, columns.of("text", ReceivedEvent::type));
            insert.setArray(5, columns.of("text", ReceivedEvent::subject));
            insert.setArray(6, columns.of("text", event -> event.envelope().source()));
            insert.setArray(7, columns.of("timestamptz", event -> Timestamp.from(event.time())));
            insert.setArray(8, columns.of("timestamptz", event -> Timestamp.from(event.recordedTime())));
            insert.setArray(9, columns.of("bigint", ReceivedEvent::sequence));
            insert.setArray(10, columns.of("text", event -> event.envelope().correlationId()));
            insert.setArray(11, columns.of("text", event -> event.envelope().traceparent()));
            insert.setArray(12, columns.of("text", ReceivedEvent::json));
            Set<UUID> fresh = new HashSet<>();
            try (var row = insert.executeQuery()) {
                while (row.next()) fresh.add(row.getObject(1, UUID.class));
            }
            return fresh;
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    private record Columns(Connection connection, List<ReceivedEvent> events) {
        Array of(String type, Function<ReceivedEvent, Object> field) throws SQLException {
            return connection.createArrayOf(type, events.stream().map(field).toArray());
        }
    }
}

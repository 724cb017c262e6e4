package org.huying.reporting.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.consistency.SeenUpTo;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.inbox.SeenEvents;
import org.huying.reporting.table.Columns;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;

/**
 * Every event once, raw. It is reporting's memory of what it has seen, and the source of every read model. Concerns and
 * cases come side by side: what a case tells counts as seen only when its concern was seen too, because a ledger line
 * shows both or nothing.
 */
@ApplicationScoped
class Journal implements SeenEvents, SeenUpTo {
    /** Data that is no JSON is kept as a text: the journal refuses nothing, the handler decides what it can use. */
    private static final String INSERT = """
            INSERT INTO journal (event_id, topic, key, type, subject, source, time, recorded_time, sequence,
              correlation_id, traceparent, data)
            SELECT id, topic, key, type, subject, source, time, recorded, sequence, correlation, trace,
              CASE WHEN pg_input_is_valid(data, 'jsonb') THEN data::jsonb ELSE to_jsonb(data) END
            FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[],
              ?::timestamptz[], ?::bigint[], ?::text[], ?::text[], ?::text[])
              AS event (id, topic, key, type, subject, source, time, recorded, sequence, correlation, trace, data)
            ON CONFLICT (event_id) DO NOTHING RETURNING event_id
            """;

    private static final String REACHED = """
            SELECT asked.topic, asked.key, asked.sequence
            FROM unnest(?::text[], ?::text[], ?::bigint[]) AS asked (topic, key, sequence)
            JOIN LATERAL (
              SELECT concern_id FROM journal
              WHERE journal.key = asked.key AND journal.sequence >= asked.sequence AND journal.topic = asked.topic
              LIMIT 1) AS seen ON true
            WHERE seen.concern_id IS NULL OR EXISTS (
              SELECT FROM journal WHERE journal.key = seen.concern_id AND journal.topic = 'huying.concerns')
            """;

    private final DataSource database;

    Journal(DataSource database) {
        this.database = database;
    }

    @Override
    public Set<UUID> remember(List<ReceivedEvent> events) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            Columns<ReceivedEvent> columns = new Columns<>(connection, events);
            insert.setArray(1, columns.uuid(ReceivedEvent::id));
            insert.setArray(2, columns.text(ReceivedEvent::topic));
            insert.setArray(3, columns.text(ReceivedEvent::key));
            insert.setArray(4, columns.text(ReceivedEvent::type));
            insert.setArray(5, columns.text(ReceivedEvent::subject));
            insert.setArray(6, columns.text(event -> event.envelope().source()));
            insert.setArray(7, columns.time(ReceivedEvent::time));
            insert.setArray(8, columns.time(ReceivedEvent::recordedTime));
            insert.setArray(9, columns.bigint(ReceivedEvent::sequence));
            insert.setArray(10, columns.text(event -> event.envelope().correlationId()));
            insert.setArray(11, columns.text(event -> event.envelope().traceparent()));
            insert.setArray(12, columns.text(Journal::storable));
            return new HashSet<>(Rows.of(insert, row -> row.getObject(1, UUID.class)));
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    @Override
    public Set<ConsistencyToken> reached(Collection<ConsistencyToken> tokens) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(REACHED)) {
            Columns<ConsistencyToken> columns = new Columns<>(connection, List.copyOf(tokens));
            query.setArray(1, columns.text(ConsistencyToken::stream));
            query.setArray(2, columns.text(ConsistencyToken::key));
            query.setArray(3, columns.bigint(ConsistencyToken::sequence));
            return new HashSet<>(
                    Rows.of(query, row -> new ConsistencyToken(row.getString(1), row.getString(2), row.getLong(3))));
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    /** PostgreSQL holds no NUL in a text. */
    private static String storable(ReceivedEvent event) {
        return event.json().replace('\0', '\uFFFD');
    }
}

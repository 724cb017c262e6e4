package org.huying.dispatch.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.huying.dispatch.notice.GivenNotice;
import org.huying.dispatch.notice.NoticesUnavailable;
import org.huying.dispatch.notice.ReadNotices;
import org.huying.dispatch.notice.StructuredEvent;
import org.huying.dispatch.subscription.Matching;

/** Reads what is for subscriptions: in one query for however many readers. */
@ApplicationScoped
class MatchingNotices {
    /**
     * A row for each notice a reader is told, in the order of positions, and one without a notice for a reader that is
     * told none. What many are told is carried over once, with the first.
     */
    private static final String READ = """
            SELECT p.reader, n.position, n.id, n.unit_code, n.type, n.subject, n.order_key, n.happened_at, n.recorded_at,
              n.correlation_id, n.traceparent,
              CASE WHEN lag(n.position) OVER (ORDER BY n.position, p.reader) IS DISTINCT FROM n.position
                THEN n.data END AS data
            FROM unnest(?::uuid[], ?::bigint[], ?::int[]) WITH ORDINALITY p (id, after, room, reader)
            JOIN subscription s ON s.id = p.id AND s.status = 'ACTIVE'
            LEFT JOIN LATERAL (
              SELECT %s FROM notice n WHERE %s AND n.position > p.after AND n.position <= ?
              ORDER BY n.position LIMIT p.room) n ON true
            ORDER BY n.position, p.reader
            """.formatted(ReadNotices.COLUMNS, Matching.CONDITION);

    private final DataSource database;
    private final ObjectMapper json;

    MatchingNotices(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** For each place what is told there; empty where the subscription is not active. */
    List<Optional<Stretch>> read(List<Place> places, long head) {
        try (Connection connection = database.getConnection();
                var read = connection.prepareStatement(READ)) {
            array(read, 1, "uuid", places, Place::subscription);
            array(read, 2, "bigint", places, Place::after);
            array(read, 3, "int", places, Place::room);
            read.setLong(4, head);
            try (var row = read.executeQuery()) {
                return stretches(row, places, head);
            }
        } catch (SQLException failure) {
            throw new NoticesUnavailable(failure);
        }
    }

    private List<Optional<Stretch>> stretches(ResultSet row, List<Place> places, long head) throws SQLException {
        Map<Integer, List<Told>> byReader = new HashMap<>();
        Told latest = null;
        while (row.next()) {
            List<Told> told = byReader.computeIfAbsent(row.getInt("reader") - 1, reader -> new ArrayList<>());
            long position = row.getLong("position");
            if (row.wasNull()) continue;
            if (latest == null || latest.position() != position) latest = told(ReadNotices.read(row));
            told.add(latest);
        }
        List<Optional<Stretch>> stretches = new ArrayList<>(places.size());
        for (int reader = 0; reader < places.size(); reader++) {
            Place place = places.get(reader);
            stretches.add(Optional.ofNullable(byReader.get(reader)).map(told -> Stretch.of(told, place, head)));
        }
        return stretches;
    }

    private Told told(GivenNotice notice) {
        try {
            String event = json.writeValueAsString(StructuredEvent.of(notice));
            return new Told(notice.position(), notice.id(), notice.type(), event);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("notice " + notice.id() + " cannot be written", unwritable);
        }
    }

    private static void array(
            PreparedStatement statement, int at, String type, List<Place> places, Function<Place, Object> value)
            throws SQLException {
        Object[] values = places.stream().map(value).toArray();
        statement.setArray(at, statement.getConnection().createArrayOf(type, values));
    }
}

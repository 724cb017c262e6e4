package org.huying.dispatch.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.huying.dispatch.notice.ReadNotices;

/**
 * Reads what is to be sent, for many lanes at once. One whose notice is kept no longer cannot be sent and is passed by;
 * housekeeping settles it.
 */
@ApplicationScoped
class OpenDeliveries {
    private static final String SELECT = """
            SELECT lane.id AS subscription_id, lane.nr, d.position AS at, d.attempts, d.failures,
                   extract(epoch FROM d.next_attempt_at - clock_timestamp()) AS due_in, %s
            """.formatted(ReadNotices.COLUMNS);
    private static final String ROWS = """
             ORDER BY position LIMIT ?) d LEFT JOIN notice n ON n.position = d.position
            ORDER BY lane.nr, d.position
            """;
    private static final String OPEN =
            " SELECT * FROM delivery WHERE subscription_id = lane.id AND status IN ('PENDING', 'FAILING')";
    private static final String NEXT =
            SELECT + "FROM unnest(?::uuid[], ?::bigint[]) WITH ORDINALITY AS lane (id, after, nr)"
                    + " CROSS JOIN LATERAL (" + OPEN + " AND position > lane.after" + ROWS;
    private static final String OF_KEYS = SELECT
            + "FROM unnest(?::uuid[], ?::bigint[], ?::text[]) WITH ORDINALITY AS lane (id, upto, key, nr)"
            + " CROSS JOIN LATERAL (" + OPEN + " AND order_key = lane.key AND position <= lane.upto" + ROWS;

    private final DataSource database;

    OpenDeliveries(DataSource database) {
        this.database = database;
    }

    /** What is asked for: after a position, or of one case up to a position. */
    record Question(UUID subscription, long position, String key) {}

    /** @param last the position of the last row there was, 0 when there was none */
    record Portion(List<OpenDelivery> rows, int count, long last) {
        static final Portion NONE = new Portion(List.of(), 0, 0);
    }

    /** The oldest open ones after the position of each question, in the order of the questions. */
    List<Portion> next(List<Question> questions, int limit) {
        return read(NEXT, questions, false, limit);
    }

    /** The oldest open ones of the case of each question, up to its position. */
    List<Portion> ofKeys(List<Question> questions, int limit) {
        return read(OF_KEYS, questions, true, limit);
    }

    private List<Portion> read(String statement, List<Question> questions, boolean byKey, int limit) {
        if (questions.isEmpty()) return List.of();
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(statement)) {
            int at = 1;
            read.setArray(at++, connection.createArrayOf("uuid", column(questions, Question::subscription)));
            read.setArray(at++, connection.createArrayOf("bigint", column(questions, Question::position)));
            if (byKey) read.setArray(at++, connection.createArrayOf("text", column(questions, Question::key)));
            read.setInt(at, limit);
            try (var row = read.executeQuery()) {
                return portions(row, questions.size());
            }
        } catch (SQLException failure) {
            throw new DeliveriesUnavailable(failure);
        }
    }

    private static Object[] column(List<Question> questions, java.util.function.Function<Question, Object> of) {
        return questions.stream().map(of).toArray();
    }

    private static List<Portion> portions(ResultSet row, int questions) throws SQLException {
        long now = System.nanoTime();
        Map<Integer, Portion> found = new HashMap<>();
        while (row.next()) {
            Portion before = found.getOrDefault(row.getInt("nr") - 1, new Portion(new ArrayList<>(), 0, 0));
            row.getString("data");
            if (!row.wasNull()) before.rows().add(delivery(row, now));
            found.put(row.getInt("nr") - 1, new Portion(before.rows(), before.count() + 1, row.getLong("at")));
        }
        List<Portion> portions = new ArrayList<>(questions);
        for (int nr = 0; nr < questions; nr++) portions.add(found.getOrDefault(nr, Portion.NONE));
        return portions;
    }

    private static OpenDelivery delivery(ResultSet row, long now) throws SQLException {
        double dueIn = row.getDouble("due_in");
        return new OpenDelivery(
                row.getObject("subscription_id", UUID.class),
                row.getInt("attempts"),
                row.getInt("failures"),
                now + (long) (dueIn * TimeUnit.SECONDS.toNanos(1)),
                ReadNotices.read(row));
    }
}

package org.huying.intake.promise;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;
import org.huying.intake.promise.PromiseStep.Kind;

/** What the clocks told about the time to resolve, each once, in the order in which the clock told it. */
@ApplicationScoped
class PromiseTable {
    private static final String INSERT = """
            INSERT INTO promise_step (concern_id, clock_sequence, kind, round, due_at, provisional, extensions,
              review_date)
            SELECT * FROM unnest(?::uuid[], ?::bigint[], ?::text[], ?::int[], ?::timestamptz[], ?::boolean[], ?::int[],
              ?::date[])
            ON CONFLICT DO NOTHING
            """;
    private static final String READ = """
            SELECT clock_sequence, kind, round, due_at, provisional, extensions, review_date
            FROM promise_step WHERE concern_id = ? ORDER BY clock_sequence
            """;

    private final DataSource database;

    PromiseTable(DataSource database) {
        this.database = database;
    }

    void add(List<PromiseStep> steps) {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setArray(1, connection.createArrayOf("uuid", column(steps, PromiseStep::concernId)));
            insert.setArray(2, connection.createArrayOf("bigint", column(steps, PromiseStep::clockSequence)));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "text", column(steps, step -> step.kind().name())));
            insert.setArray(4, connection.createArrayOf("int", column(steps, PromiseStep::round)));
            insert.setArray(5, connection.createArrayOf("timestamptz", column(steps, step -> stored(step.dueAt()))));
            insert.setArray(6, connection.createArrayOf("boolean", column(steps, PromiseStep::provisional)));
            insert.setArray(7, connection.createArrayOf("int", column(steps, PromiseStep::extensions)));
            insert.setArray(8, connection.createArrayOf("date", column(steps, PromiseStep::reviewDate)));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    List<PromiseStep> of(UUID concernId) {
        try (Connection connection = database.getConnection();
                var read = connection.prepareStatement(READ)) {
            read.setObject(1, concernId);
            List<PromiseStep> steps = new ArrayList<>();
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) steps.add(step(concernId, row));
            }
            return steps;
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    private static PromiseStep step(UUID concernId, ResultSet row) throws SQLException {
        Timestamp dueAt = row.getTimestamp(4);
        return new PromiseStep(
                concernId,
                row.getLong(1),
                Kind.valueOf(row.getString(2)),
                row.getObject(3, Integer.class),
                dueAt == null ? null : dueAt.toInstant(),
                row.getBoolean(5),
                row.getInt(6),
                row.getObject(7, LocalDate.class));
    }

    private static Timestamp stored(Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static Object[] column(List<PromiseStep> steps, Function<PromiseStep, Object> field) {
        return steps.stream().map(field).toArray();
    }
}

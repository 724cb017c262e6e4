package org.huying.intake.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;

/** The steps of every concern, in the order in which its case took them. */
@ApplicationScoped
class ProgressTable {
    private static final String INSERT = """
            INSERT INTO progress_step (concern_id, case_sequence, status, happened_at, owner_code, owner_name,
              public_reply, outcome)
            SELECT * FROM unnest(?::uuid[], ?::bigint[], ?::text[], ?::timestamptz[], ?::text[], ?::text[], ?::text[],
              ?::text[])
            ON CONFLICT DO NOTHING
            """;
    private static final String READ = """
            SELECT case_sequence, status, happened_at, owner_code, owner_name, public_reply, outcome
            FROM progress_step WHERE concern_id = ? ORDER BY case_sequence
            """;

    private static final String WITH_STATUS =
            "SELECT DISTINCT concern_id FROM progress_step WHERE concern_id = ANY (?) AND status = ANY (?)";

    private final DataSource database;

    ProgressTable(DataSource database) {
        this.database = database;
    }

    void add(List<ProgressStep> steps) {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setArray(1, connection.createArrayOf("uuid", column(steps, ProgressStep::concernId)));
            insert.setArray(2, connection.createArrayOf("bigint", column(steps, ProgressStep::caseSequence)));
            insert.setArray(3, text(connection, steps, step -> step.status().name()));
            insert.setArray(
                    4, connection.createArrayOf("timestamptz", column(steps, it -> Timestamp.from(it.happenedAt()))));
            insert.setArray(5, text(connection, steps, ProgressStep::ownerCode));
            insert.setArray(6, text(connection, steps, ProgressStep::ownerName));
            insert.setArray(7, text(connection, steps, ProgressStep::publicReply));
            insert.setArray(8, text(connection, steps, ProgressStep::outcome));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    List<ProgressStep> of(UUID concernId) {
        try (Connection connection = database.getConnection();
                var read = connection.prepareStatement(READ)) {
            read.setObject(1, concernId);
            List<ProgressStep> steps = new ArrayList<>();
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) steps.add(step(concernId, row));
            }
            return steps;
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    /** Those of the concerns that ever had one of the statuses. */
    Set<UUID> withStatus(Collection<UUID> concerns, Set<ProgressStatus> statuses) {
        try (Connection connection = database.getConnection();
                var read = connection.prepareStatement(WITH_STATUS)) {
            read.setArray(1, connection.createArrayOf("uuid", concerns.toArray()));
            read.setArray(
                    2,
                    connection.createArrayOf(
                            "text", statuses.stream().map(Enum::name).toArray()));
            Set<UUID> found = new HashSet<>();
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) found.add(row.getObject(1, UUID.class));
            }
            return found;
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    private static ProgressStep step(UUID concernId, ResultSet row) throws SQLException {
        return new ProgressStep(
                concernId,
                row.getLong(1),
                ProgressStatus.valueOf(row.getString(2)),
                row.getTimestamp(3).toInstant(),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }

    private static java.sql.Array text(
            Connection connection, List<ProgressStep> steps, Function<ProgressStep, Object> field) throws SQLException {
        return connection.createArrayOf("text", column(steps, field));
    }

    private static Object[] column(List<ProgressStep> steps, Function<ProgressStep, Object> field) {
        return steps.stream().map(field).toArray();
    }
}

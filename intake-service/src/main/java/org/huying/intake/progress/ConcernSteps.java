package org.huying.intake.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;

/** The steps that concerns took in intake itself, beside those of their cases. */
@ApplicationScoped
class ConcernSteps {
    private static final String INSERT = """
            INSERT INTO concern_step (concern_id, concern_sequence, status, happened_at, public_reply)
            VALUES (?, ?, ?, ?, ?)
            """;
    private static final String READ = """
            SELECT status, happened_at, public_reply FROM concern_step WHERE concern_id = ? ORDER BY concern_sequence
            """;

    private final DataSource database;

    ConcernSteps(DataSource database) {
        this.database = database;
    }

    void add(UUID concernId, long concernSequence, ProgressStatus status, Instant at, String publicReply) {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, concernId);
            insert.setLong(2, concernSequence);
            insert.setString(3, status.name());
            insert.setTimestamp(4, Timestamp.from(at));
            insert.setString(5, publicReply);
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
                while (row.next())
                    steps.add(ProgressStep.inIntake(
                            concernId,
                            ProgressStatus.valueOf(row.getString(1)),
                            row.getTimestamp(2).toInstant(),
                            row.getString(3)));
            }
            return steps;
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }
}

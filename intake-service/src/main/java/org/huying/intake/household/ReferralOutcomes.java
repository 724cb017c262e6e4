package org.huying.intake.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;

/** What units found, by concern. */
@ApplicationScoped
class ReferralOutcomes {
    private static final String INSERT =
            "INSERT INTO referral_outcome (concern_id, referral_number, outcome, happened_at)"
                    + " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String READ =
            "SELECT referral_number, outcome, happened_at FROM referral_outcome WHERE concern_id = ?";

    private final DataSource database;

    ReferralOutcomes(DataSource database) {
        this.database = database;
    }

    void add(UUID concernId, String referralNumber, String outcome, Instant happenedAt) {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, concernId);
            insert.setString(2, referralNumber);
            insert.setString(3, outcome);
            insert.setTimestamp(4, Timestamp.from(happenedAt));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    List<ReferralOutcome> of(UUID concernId) {
        try (Connection connection = database.getConnection();
                var read = connection.prepareStatement(READ)) {
            read.setObject(1, concernId);
            List<ReferralOutcome> found = new ArrayList<>();
            try (var row = read.executeQuery()) {
                while (row.next())
                    found.add(new ReferralOutcome(
                            row.getString(1),
                            row.getString(2),
                            row.getTimestamp(3).toInstant()));
            }
            return found;
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }
}

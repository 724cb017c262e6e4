package org.huying.intake.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;

/** Which concerns flagged callers registered since they were flagged. */
@ApplicationScoped
public class FlaggedRegistrations {
    private static final String NOTE =
            "INSERT INTO flagged_registration (flag_id, concern_number) VALUES (?, ?) ON CONFLICT DO NOTHING";
    private static final String OF = "SELECT concern_number FROM flagged_registration WHERE flag_id = ?"
            + " AND concern_number < ? ORDER BY concern_number DESC LIMIT ?";

    private final DataSource database;

    FlaggedRegistrations(DataSource database) {
        this.database = database;
    }

    /** Where it fails the caller repeats the request, and gets the same receipt. */
    public void note(Collection<UUID> flags, String concernNumber) {
        if (flags.isEmpty()) return;
        try (Connection connection = database.getConnection();
                var note = connection.prepareStatement(NOTE)) {
            for (UUID flag : flags) {
                note.setObject(1, flag);
                note.setString(2, concernNumber);
                note.addBatch();
            }
            note.executeBatch();
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    /** Highest number first. */
    List<String> of(UUID flag, String before, int limit) {
        try (Connection connection = database.getConnection();
                var read = connection.prepareStatement(OF)) {
            read.setObject(1, flag);
            read.setString(2, before);
            read.setInt(3, limit);
            List<String> numbers = new ArrayList<>();
            try (var row = read.executeQuery()) {
                while (row.next()) numbers.add(row.getString(1));
            }
            return numbers;
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }
}

package org.huying.dispatch.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Tells the owner of a lane, wherever it is, that a person changed what is to be sent. */
@ApplicationScoped
class LaneChanges {
    private static final String CHANGED = """
            INSERT INTO delivery_lane (subscription_id, changes) VALUES (?, 1)
            ON CONFLICT (subscription_id) DO UPDATE SET changes = delivery_lane.changes + 1
            """;

    private final DataSource database;

    LaneChanges(DataSource database) {
        this.database = database;
    }

    /** In the transaction of the change, and before it: whoever changes the same lane waits here. */
    void begin(UUID subscription) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(CHANGED)) {
            update.setObject(1, subscription);
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new DeliveriesUnavailable(failure);
        }
    }

    /** How often each was changed; one that is missing never was. */
    Map<UUID, Long> read() {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement("SELECT subscription_id, changes FROM delivery_lane");
                var row = read.executeQuery()) {
            Map<UUID, Long> changes = new HashMap<>();
            while (row.next()) changes.put(row.getObject(1, UUID.class), row.getLong(2));
            return changes;
        } catch (SQLException failure) {
            throw new DeliveriesUnavailable(failure);
        }
    }
}

package org.huying.chassis.inbox;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The default memory of seen events: one row per event id. */
@ApplicationScoped
@DefaultBean
class InboxTable implements SeenEvents {
    private final DataSource database;

    InboxTable(DataSource database) {
        this.database = database;
    }

    @Override
    public Set<UUID> remember(List<ReceivedEvent> events) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "INSERT INTO inbox (event_id) SELECT unnest(?::uuid[]) ON CONFLICT DO NOTHING RETURNING event_id")) {
            insert.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", events.stream().map(ReceivedEvent::id).toArray()));
            Set<UUID> fresh = new HashSet<>();
            try (var row = insert.executeQuery()) {
                while (row.next()) fresh.add(row.getObject(1, UUID.class));
            }
            return fresh;
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }
}

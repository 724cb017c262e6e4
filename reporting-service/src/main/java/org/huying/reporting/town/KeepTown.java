package org.huying.reporting.town;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;
import org.huying.chassis.inbox.ReceivedEvent;

/** Keeps the names of the communities from the directory's events. */
@ApplicationScoped
public class KeepTown {
    private static final String UPSERT = """
            INSERT INTO known_community AS known (code, name, sequence) VALUES (?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET name = excluded.name, sequence = excluded.sequence
            WHERE known.sequence < excluded.sequence
            """;

    private final DataSource database;

    KeepTown(DataSource database) {
        this.database = database;
    }

    /** The fields of a listed community that reporting reads. */
    record Listed(String code, String name) {}

    public void keep(List<ReceivedEvent> events) {
        for (ReceivedEvent event : events)
            if (event.type().equals("directory.community-listed.v1")) keep(event.data(Listed.class), event.sequence());
    }

    private void keep(Listed community, long sequence) {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement(UPSERT)) {
            upsert.setString(1, community.code());
            upsert.setString(2, community.name());
            upsert.setLong(3, sequence);
            upsert.executeUpdate();
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }
}

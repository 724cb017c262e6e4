package org.huying.reporting.town;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.table.Columns;
import org.huying.reporting.table.TableUnavailable;

/** Keeps the names of the communities from the directory's events. */
@ApplicationScoped
public class KeepTown {
    private static final String COMMUNITY_LISTED = "directory.community-listed.v1";

    private static final String UPSERT = """
            INSERT INTO known_community AS known (code, name, sequence)
            SELECT * FROM unnest(?::text[], ?::text[], ?::bigint[])
            ON CONFLICT (code) DO UPDATE SET name = excluded.name, sequence = excluded.sequence
            WHERE known.sequence < excluded.sequence
            """;

    private final DataSource database;

    KeepTown(DataSource database) {
        this.database = database;
    }

    /** The fields of a listed community that reporting reads. */
    record Community(String code, String name) {}

    private record Entry(Community community, long sequence) {
        static Entry of(ReceivedEvent event) {
            Community community = event.data(Community.class);
            if (community.code() == null || community.name() == null)
                throw new MalformedEvent(event.type() + " lacks code or name", null);
            return new Entry(community, event.sequence());
        }

        Entry newer(Entry other) {
            return other.sequence > sequence ? other : this;
        }
    }

    public void keep(List<ReceivedEvent> events) {
        Map<String, Entry> entries = new HashMap<>();
        for (ReceivedEvent event : events) {
            if (!event.type().equals(COMMUNITY_LISTED)) continue;
            Entry entry = Entry.of(event);
            entries.merge(entry.community.code(), entry, Entry::newer);
        }
        if (!entries.isEmpty())
            write(entries.values().stream()
                    .sorted(Comparator.comparing(entry -> entry.community.code()))
                    .toList());
    }

    private void write(List<Entry> entries) {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement(UPSERT)) {
            Columns<Entry> columns = new Columns<>(connection, entries);
            upsert.setArray(1, columns.text(entry -> entry.community.code()));
            upsert.setArray(2, columns.text(entry -> entry.community.name()));
            upsert.setArray(3, columns.of("bigint", Entry::sequence));
            upsert.executeUpdate();
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }
}

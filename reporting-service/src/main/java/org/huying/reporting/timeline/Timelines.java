package org.huying.reporting.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.ledger.Ledger;

/** What happened to one concern, read from the journal. */
@ApplicationScoped
public class Timelines {
    private static final String READ = """
            SELECT type, time, recorded_time, data ->> 'actorRole', coalesce(data -> 'owner' ->> 'name', data ->> 'unit'),
              coalesce(data ->> 'publicReply', data ->> 'reason', data ->> 'outcome')
            FROM journal
            WHERE subject = ? AND topic IN ('huying.concerns', 'huying.cases') AND recorded_time <= ?
            ORDER BY time, topic DESC, sequence
            """;

    private final DataSource database;
    private final Ledger ledger;

    Timelines(DataSource database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /** As known at {@code asOf}, in the order in which things happened. */
    @Transactional
    public List<TimelineEntry> of(String number, Instant asOf, AccessScope caller) {
        ledger.one(number, caller);
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(READ)) {
            read.setString(1, number);
            read.setTimestamp(2, Timestamp.from(asOf));
            List<TimelineEntry> entries = new ArrayList<>();
            try (var row = read.executeQuery()) {
                while (row.next())
                    entries.add(new TimelineEntry(
                            row.getString(1),
                            row.getTimestamp(2).toInstant(),
                            row.getTimestamp(3).toInstant(),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6)));
            }
            return entries;
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }
}

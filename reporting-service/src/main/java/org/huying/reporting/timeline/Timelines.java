package org.huying.reporting.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.ledger.Ledger;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;

/** What happened to one concern, read from the journal. */
@ApplicationScoped
public class Timelines {
    /** What is registered and filed in the same instant is told in that order. */
    private static final String READ = """
            SELECT type, time, recorded_time, data ->> 'actorRole',
              coalesce(data -> 'owner' ->> 'name', data ->> 'unit'),
              coalesce(data ->> 'publicReply', data ->> 'publicReason', data ->> 'reason', data ->> 'outcome',
                data ->> 'intoNumber')
            FROM journal
            WHERE concern_id = ? AND recorded_time <= ?
            ORDER BY time, topic = 'huying.concerns' DESC, sequence
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
        var line = ledger.one(number, caller);
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(READ)) {
            read.setString(1, line.concernId().toString());
            read.setTimestamp(2, Timestamp.from(asOf));
            return Rows.of(read, Timelines::entry);
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    private static TimelineEntry entry(ResultSet row) throws SQLException {
        return new TimelineEntry(
                row.getString(1),
                Rows.instant(row, 2),
                Rows.instant(row, 3),
                row.getString(4),
                row.getString(5),
                row.getString(6));
    }
}

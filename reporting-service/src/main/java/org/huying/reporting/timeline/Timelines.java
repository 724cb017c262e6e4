package org.huying.reporting.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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
                data ->> 'intoNumber'),
              CASE WHEN type = 'case.first-contact.v1' THEN (data ->> 'contactedAt')::timestamptz END,
              due.measures, due.times
            FROM journal
            LEFT JOIN LATERAL (
              SELECT array_agg(one ->> 'measure') AS measures, array_agg((one ->> 'dueAt')::timestamptz) AS times
              FROM jsonb_array_elements(
                CASE WHEN jsonb_typeof(data -> 'deadlines') = 'array' THEN data -> 'deadlines'
                  ELSE jsonb_build_array(data) END) AS one
              WHERE one ->> 'measure' IS NOT NULL AND one ->> 'dueAt' IS NOT NULL) due
              ON type LIKE 'deadline.%' OR type = 'extension.approved.v1'
            WHERE concern_id = ? AND recorded_time <= ?
            ORDER BY time, topic = 'huying.concerns' DESC, sequence
            """;

    private final DataSource database;
    private final Ledger ledger;
    private final Duration recordedLateAfter;

    Timelines(
            DataSource database,
            Ledger ledger,
            @ConfigProperty(name = "huying.reporting.recorded-late-after") Duration recordedLateAfter) {
        this.database = database;
        this.ledger = ledger;
        this.recordedLateAfter = recordedLateAfter;
    }

    /** As known at {@code asOf}, in the order in which things happened. */
    @Transactional
    public List<TimelineEntry> of(String number, Instant asOf, AccessScope caller) {
        var line = ledger.one(number, caller);
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(READ)) {
            read.setString(1, line.concernId().toString());
            read.setTimestamp(2, Timestamp.from(asOf));
            DueTimes due = new DueTimes();
            return Rows.of(read, row -> entry(row, due));
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    private TimelineEntry entry(ResultSet row, DueTimes due) throws SQLException {
        String type = row.getString(1);
        Instant time = Rows.instant(row, 2);
        Instant recorded = Rows.instant(row, 3);
        Instant contacted = Rows.instant(row, 7);
        boolean late = due.isLate(type, contacted == null ? time : contacted);
        due.told(deadlines(row));
        return new TimelineEntry(
                type,
                time,
                recorded,
                row.getString(4),
                row.getString(5),
                row.getString(6),
                late,
                recorded.isAfter(time.plus(recordedLateAfter)));
    }

    private static Map<String, Instant> deadlines(ResultSet row) throws SQLException {
        Map<String, Instant> told = new HashMap<>();
        if (row.getArray(8) == null) return told;
        String[] measures = (String[]) row.getArray(8).getArray();
        Timestamp[] times = (Timestamp[]) row.getArray(9).getArray();
        for (int i = 0; i < measures.length; i++) told.put(measures[i], times[i].toInstant());
        return told;
    }
}

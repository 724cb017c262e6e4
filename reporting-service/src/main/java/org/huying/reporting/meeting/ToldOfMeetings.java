package org.huying.reporting.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.scope.VisibleLines;
import org.huying.reporting.summary.Window;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;

/** Asks the journal what was told of meetings, as it was known then. */
@ApplicationScoped
class ToldOfMeetings {
    private static final String HELD = """
            SELECT told.data ->> 'communityCode', told.data ->> 'kind', count(*) FROM journal told
            WHERE told.topic = 'huying.meetings' AND told.type = 'meeting.held.v1'
              AND told.time >= ? AND told.time < ? AND told.recorded_time <= ? AND %s
            GROUP BY 1, 2
            """.formatted(VisibleMeetings.OF_MEETINGS);

    private static final String RESOLVED = """
            SELECT told.data ->> 'communityCode', latest.status, told.data ->> 'dueAt', report.time
            FROM journal told
            JOIN LATERAL (
              SELECT later.data ->> 'status' AS status FROM journal later
              WHERE later.key = told.key AND later.topic = told.topic AND later.recorded_time <= ?
              ORDER BY later.sequence DESC LIMIT 1) latest ON true
            LEFT JOIN LATERAL (
              SELECT later.time FROM journal later
              WHERE later.key = told.key AND later.topic = told.topic AND later.recorded_time <= ?
                AND later.type = 'resolution.reported.v1'
              ORDER BY later.sequence DESC LIMIT 1) report ON true
            WHERE told.topic = 'huying.meetings' AND told.type = 'resolution.issued.v1'
              AND told.time >= ? AND told.time < ? AND told.recorded_time <= ? AND %s
            """.formatted(VisibleMeetings.OF_RESOLUTIONS);

    /** Mergers are few beside concerns; the latest decision known then counts. JDBC writes the operator ? as ??. */
    private static final String RAISED = """
            WITH decided AS (
              SELECT DISTINCT ON (concern_id) concern_id, into_number FROM ledger_merge
              WHERE recorded_time <= ? ORDER BY concern_id, sequence DESC)
            SELECT line.community_code, merger.into_number IS NOT NULL OR gone.kind IS NOT NULL, count(*)
            FROM journal told
            JOIN ledger_line line ON line.concern_id = told.concern_id::uuid
            LEFT JOIN decided merger ON merger.concern_id = line.concern_id
            LEFT JOIN ledger_exit gone ON gone.concern_id = line.concern_id AND gone.kind = 'DECLINED'
              AND gone.recorded_time <= ?
            WHERE told.type = 'concern.registered.v1' AND told.data ?? 'meetingNumber'
              AND line.nature <> 'PRAISE'
              AND told.time >= ? AND told.time < ? AND told.recorded_time <= ? AND %s
            GROUP BY 1, 2
            """.formatted(VisibleLines.CONDITION);

    private final DataSource database;

    ToldOfMeetings(DataSource database) {
        this.database = database;
    }

    List<MeetingCell> held(Window window, AccessScope caller) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(HELD)) {
            new VisibleMeetings(caller).bindMeetings(query, bind(query, 1, window));
            return Rows.of(query, row -> new MeetingCell(row.getString(1), row.getString(2), row.getLong(3)));
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    List<ResolutionLine> resolved(Window window, AccessScope caller) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(RESOLVED)) {
            query.setTimestamp(1, Timestamp.from(window.asOf()));
            query.setTimestamp(2, Timestamp.from(window.asOf()));
            new VisibleMeetings(caller).bindResolutions(query, bind(query, 3, window));
            return Rows.of(
                    query,
                    row -> new ResolutionLine(
                            row.getString(1), row.getString(2), Instant.parse(row.getString(3)), Rows.instant(row, 4)));
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    List<RaisedCell> raised(Window window, AccessScope caller) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(RAISED)) {
            query.setTimestamp(1, Timestamp.from(window.asOf()));
            query.setTimestamp(2, Timestamp.from(window.asOf()));
            new VisibleLines(caller).bind(query, bind(query, 3, window));
            return Rows.of(query, row -> new RaisedCell(row.getString(1), row.getBoolean(2), row.getLong(3)));
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    /** Returns the next free position. */
    private static int bind(PreparedStatement query, int position, Window window) throws SQLException {
        query.setTimestamp(position, Timestamp.from(window.from()));
        query.setTimestamp(position + 1, Timestamp.from(window.to()));
        query.setTimestamp(position + 2, Timestamp.from(window.asOf()));
        return position + 3;
    }
}

package org.huying.reporting.workstation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.scope.VisibleLines;
import org.huying.reporting.summary.Window;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;

/** Asks the journal what was told of workstations, as it was known then. */
@ApplicationScoped
class ToldOfWorkstations {
    private static final String STATIONS = """
            SELECT DISTINCT ON (told.key) told.data ->> 'code', told.data ->> 'name', told.data ->> 'communityCode',
              told.data ->> 'status' = 'OPEN' AND %s
            FROM journal told
            WHERE told.type IN ('workstation.opened.v1', 'workstation.hours-changed.v1', 'workstation.handed-over.v1',
                'workstation.closed.v1', 'workstation.reopened.v1')
              AND told.recorded_time <= ?
            ORDER BY told.key, told.sequence DESC
            """.formatted(VisibleWorkstations.CONDITION);

    private static final String HELD = """
            SELECT told.data ->> 'workstationCode', told.data ->> 'kind', count(*),
              sum((told.data ->> 'attending')::bigint)
            FROM journal told
            WHERE told.type = 'workstation.session-recorded.v1'
              AND told.time >= ? AND told.time < ? AND told.recorded_time <= ? AND %s
            GROUP BY 1, 2
            """.formatted(VisibleWorkstations.CONDITION);

    /** Mergers are few beside concerns; the latest decision known then counts. */
    private static final String COLLECTED = """
            WITH decided AS (
              SELECT DISTINCT ON (concern_id) concern_id, into_number FROM ledger_merge
              WHERE recorded_time <= ? ORDER BY concern_id, sequence DESC)
            SELECT told.data ->> 'workstationCode', told.data ->> 'topic', told.data ->> 'actorRole',
              merger.into_number IS NOT NULL, count(*)
            FROM journal told
            JOIN ledger_line line ON line.concern_id = told.concern_id::uuid
            LEFT JOIN decided merger ON merger.concern_id = line.concern_id
            WHERE told.type = 'concern.registered.v1' AND told.data ->> 'channel' = 'GRID_PARTY_WORKSTATION'
              AND told.time >= ? AND told.time < ? AND told.recorded_time <= ? AND %s
            GROUP BY 1, 2, 3, 4
            """.formatted(VisibleLines.CONDITION);

    private final DataSource database;

    ToldOfWorkstations(DataSource database) {
        this.database = database;
    }

    List<Station> known(Window window, AccessScope caller) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(STATIONS)) {
            int next = new VisibleWorkstations(caller).bind(query, 1);
            query.setTimestamp(next, Timestamp.from(window.asOf()));
            return Rows.of(
                    query, row -> new Station(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)));
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    List<SessionCell> held(Window window, AccessScope caller) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(HELD)) {
            new VisibleWorkstations(caller).bind(query, bind(query, 1, window));
            return Rows.of(
                    query, row -> new SessionCell(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)));
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    List<CollectedCell> collected(Window window, AccessScope caller) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(COLLECTED)) {
            query.setTimestamp(1, Timestamp.from(window.asOf()));
            new VisibleLines(caller).bind(query, bind(query, 2, window));
            return Rows.of(
                    query,
                    row -> new CollectedCell(
                            row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4), row.getLong(5)));
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

package org.huying.reporting.hotspot;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.scope.LinesElsewhere;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.scope.VisibleLines;
import org.huying.reporting.summary.KnownThen;
import org.huying.reporting.summary.Window;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;

/** Counts what recurs from the lines, each in the state it was known to be in then: exact for whatever is asked. */
@ApplicationScoped
class CountedRecurrences {
    /** How far those may lie outside a window with which others in it recur. */
    static final Duration AROUND = Duration.ofDays(HotSpots.DAYS);

    private static final String COUNT = """
            WITH left_out AS (
              SELECT DISTINCT concern_id FROM course_step
              WHERE kind = 'EXCLUDED' AND recorded_time <= ? AND %s),
            %s,
            known AS (
              SELECT place, position('|' IN place) > 0 AS named, line.topic, community_code, number, line.registered_at,
                left_out.concern_id IS NOT NULL AS excluded
              FROM %s
              JOIN concern_place ON concern_place.concern_id = line.concern_id
              LEFT JOIN left_out ON left_out.concern_id = line.concern_id
              WHERE %s AND NOT (%s) AND %s IS DISTINCT FROM 'DECLINED' AND $SELECTED),
            seen AS (
              SELECT *, coalesce(named AND NOT excluded AND %s, false) AS recurs
              FROM known
              WINDOW together AS (PARTITION BY place, topic, excluded ORDER BY registered_at, number)),
            asked AS (SELECT * FROM seen WHERE registered_at >= ? AND registered_at < ?)
            SELECT NULL, NULL, NULL, count(*), NULL, NULL, NULL, count(*) FILTER (WHERE excluded),
              count(*) FILTER (WHERE NOT named AND NOT excluded)
            FROM asked
            UNION ALL
            SELECT place, community_code, topic, count(*), min(registered_at), max(registered_at),
              (array_agg(number ORDER BY registered_at DESC, number DESC))[1:%d], 0, 0
            FROM asked WHERE recurs GROUP BY 1, 2, 3
            """.formatted(
                    KnownThen.OF_WINDOW,
                    KnownThen.DECIDED,
                    KnownThen.LINES,
                    KnownThen.IN_WINDOW,
                    KnownThen.IS_MERGED,
                    KnownThen.EXIT,
                    Recount.RECURS,
                    HotSpot.MOST_NUMBERS);

    private static final String ANY_ELSEWHERE = "SELECT EXISTS (SELECT FROM ledger_line line WHERE "
            + LinesElsewhere.CONDITION
            + " AND line.registered_at >= ? AND line.registered_at < ?)";

    private final DataSource database;

    CountedRecurrences(DataSource database) {
        this.database = database;
    }

    /** Binds what a condition asks for, and returns the next free position. */
    private interface Binding {
        int bind(PreparedStatement statement, int position) throws SQLException;
    }

    /** Of all the lines that the caller may see. */
    Found of(Window window, Selection selection, AccessScope caller) {
        return of(window, selection, VisibleLines.CONDITION, new VisibleLines(caller)::bind);
    }

    /** Of the lines that the caller's unit has in communities the caller does not answer for; mostly there are none. */
    Found elsewhere(Window window, Selection selection, AccessScope caller) {
        Binding elsewhere = new LinesElsewhere(caller)::bind;
        return isAny(window, elsewhere) ? of(window, selection, LinesElsewhere.CONDITION, elsewhere) : Found.NOTHING;
    }

    private boolean isAny(Window window, Binding elsewhere) {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(ANY_ELSEWHERE)) {
            bindTimes(read, elsewhere.bind(read, 1), window);
            return Rows.of(read, row -> row.getBoolean(1)).get(0);
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    private Found of(Window window, Selection selection, String visible, Binding binding) {
        Window around = around(window);
        String sql = COUNT.replace("$SELECTED", visible + selection.condition());
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(sql)) {
            int next = KnownThen.bind(count, KnownThen.bindKnown(count, 1, around), around);
            bindTimes(count, selection.bind(count, binding.bind(count, next)), window);
            return Found.sum(Rows.of(count, CountedRecurrences::row));
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    static Window around(Window window) {
        return new Window(window.from().minus(AROUND), window.to().plus(AROUND), window.asOf());
    }

    private static void bindTimes(PreparedStatement statement, int position, Window window) throws SQLException {
        statement.setTimestamp(position, Timestamp.from(window.from()));
        statement.setTimestamp(position + 1, Timestamp.from(window.to()));
    }

    private static Found row(ResultSet row) throws SQLException {
        if (SpotRows.isWhole(row)) return new Found(row.getLong(4), row.getLong(8), row.getLong(9), 0, 0, List.of());
        HotSpot spot = SpotRows.spot(row);
        return new Found(0, 0, 0, spot.count(), 1, List.of(spot));
    }
}

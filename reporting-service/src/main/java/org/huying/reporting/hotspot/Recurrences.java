package org.huying.reporting.hotspot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.scope.VisibleLines;
import org.huying.reporting.summary.KnownThen;
import org.huying.reporting.summary.Rate;
import org.huying.reporting.summary.Window;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;
import org.huying.reporting.town.TownTable;

/** Which of the collected concerns that the caller may see recur. Those they recur with may lie outside the window. */
@ApplicationScoped
public class Recurrences {
    private static final Duration AROUND = Duration.ofDays(HotSpots.DAYS);

    /** A concern recurs where three of its place and topic, itself among them, came within the days. */
    private static final String COUNT = """
            WITH left_out AS (
              SELECT DISTINCT concern_id FROM course_step
              WHERE kind = 'EXCLUDED' AND recorded_time <= ? AND %s),
            %s,
            known AS (
              SELECT place, position('|' IN place) > 0 AS named, topic, community_code, number, registered_at,
                left_out.concern_id IS NOT NULL AS excluded
              FROM %s
              JOIN concern_place ON concern_place.concern_id = line.concern_id
              LEFT JOIN left_out ON left_out.concern_id = line.concern_id
              WHERE %s AND NOT (%s) AND %s IS DISTINCT FROM 'DECLINED' AND %s $SELECTED),
            seen AS (
              SELECT *, coalesce(named AND NOT excluded AND least(
                  registered_at - lag(registered_at, 2) OVER together,
                  lead(registered_at) OVER together - lag(registered_at) OVER together,
                  lead(registered_at, 2) OVER together - registered_at) <= interval '%d days', false) AS recurs
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
                    VisibleLines.CONDITION,
                    HotSpots.DAYS,
                    HotSpot.MOST_NUMBERS);

    private final DataSource database;
    private final TownTable town;

    Recurrences(DataSource database, TownTable town) {
        this.database = database;
        this.town = town;
    }

    /** A spot, or without a place all that was asked for. */
    private record Row(HotSpot spot, long excluded, long withoutPlace) {
        boolean isWhole() {
            return spot.place() == null;
        }
    }

    @Transactional
    public HotSpots of(Window window, Selection selection, AccessScope caller) {
        town.communities().mustKnow(selection.community());
        List<Row> rows = read(window, selection, caller);
        Row whole = rows.stream().filter(Row::isWhole).findFirst().orElseThrow();
        List<HotSpot> spots = rows.stream()
                .filter(row -> !row.isWhole())
                .map(Row::spot)
                .sorted(Comparator.comparingLong(HotSpot::count)
                        .reversed()
                        .thenComparing(HotSpot::last, Comparator.reverseOrder())
                        .thenComparing(HotSpot::place)
                        .thenComparing(HotSpot::topic))
                .toList();
        long recurring = spots.stream().mapToLong(HotSpot::count).sum();
        long cases = whole.spot().count() - whole.excluded();
        return new HotSpots(window, new Rate(recurring, cases, whole.excluded()), whole.withoutPlace(), spots);
    }

    private List<Row> read(Window window, Selection selection, AccessScope caller) {
        Window around = new Window(window.from().minus(AROUND), window.to().plus(AROUND), window.asOf());
        String sql = COUNT.replace("$SELECTED", selection.condition());
        try (var connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement(sql)) {
            int next = KnownThen.bind(count, KnownThen.bindKnown(count, 1, around), around);
            next = selection.bind(count, new VisibleLines(caller).bind(count, next));
            count.setTimestamp(next, Timestamp.from(window.from()));
            count.setTimestamp(next + 1, Timestamp.from(window.to()));
            return Rows.of(count, Recurrences::row);
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        String place = row.getString(1);
        String topic = row.getString(3);
        var numbers = row.getArray(7);
        HotSpot spot = new HotSpot(
                place == null ? null : new Place(place).shown(topic),
                row.getString(2),
                topic,
                row.getLong(4),
                Rows.instant(row, 5),
                Rows.instant(row, 6),
                numbers == null ? List.of() : List.of((String[]) numbers.getArray()));
        return new Row(spot, row.getLong(8), row.getLong(9));
    }
}

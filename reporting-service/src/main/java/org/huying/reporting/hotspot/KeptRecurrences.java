package org.huying.reporting.hotspot;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.summary.Window;
import org.huying.reporting.table.Columns;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;
import org.huying.reporting.tally.KeptTallies;

/**
 * Tells what recurs from what was settled, and counts anew only what is not settled yet; exact where it answers: to those
 * who see whole communities, of whole places and topics, where nothing was recorded after {@code asOf}.
 */
@ApplicationScoped
class KeptRecurrences {
    private static final String COLUMNS = "kind, place, topic, community_code, number, registered_at";
    private static final String SETTLED = "SELECT " + COLUMNS + " FROM spot_concern kept";
    private static final String KEPT = SETTLED + """
             WHERE NOT EXISTS (
              SELECT FROM moved WHERE moved.place = kept.place AND moved.topic = kept.topic
                AND kept.registered_at BETWEEN moved.since AND moved.until)
            UNION ALL SELECT\s""" + COLUMNS + " FROM recounted";

    private static final String NUMBERS_SETTLED = """
            SELECT place, topic, number, registered_at FROM largest $MOVED CROSS JOIN LATERAL (
              SELECT line.number, line.registered_at FROM spot_concern line
              WHERE line.place = largest.place AND line.topic = largest.topic AND line.kind = 'RECURS' AND $TIMES$UNMOVED
              ORDER BY line.registered_at DESC, line.number DESC LIMIT %d) AS of_spot
            """.formatted(HotSpot.MOST_NUMBERS);

    private static final String NUMBERS = NUMBERS_SETTLED
                    .replace("$MOVED", "LEFT JOIN moved USING (place, topic)")
                    .replace(
                            "$UNMOVED",
                            " AND (moved.since IS NULL OR line.registered_at NOT BETWEEN moved.since AND moved.until)")
            + """
            UNION ALL SELECT place, topic, line.number, line.registered_at
            FROM recounted line JOIN largest USING (place, topic) WHERE line.kind = 'RECURS' AND $TIMES
            """;

    /** The numbers are looked up for the largest alone: of all spots they would be sorted only to be left out. */
    private static final String TELL = """
            spot AS (
              SELECT place, topic, min(community_code) AS community_code, count(*) AS concerns,
                min(registered_at) AS earliest, max(registered_at) AS latest
              FROM ($KEPT) AS line WHERE line.kind = 'RECURS' AND $ASKED GROUP BY place, topic),
            largest AS (SELECT * FROM spot ORDER BY concerns DESC, latest DESC FETCH FIRST %d ROWS WITH TIES),
            numbered AS ($NUMBERS)
            SELECT NULL, NULL, NULL, (SELECT coalesce(sum(concerns), 0)::bigint FROM spot), NULL, NULL, NULL,
              count(*) FILTER (WHERE line.kind = 'EXCLUDED'), count(*) FILTER (WHERE line.kind = 'WITHOUT_PLACE'),
              (SELECT count(*) FROM spot)
            FROM ($KEPT) AS line WHERE line.kind <> 'RECURS' AND $ASKED
            UNION ALL
            SELECT place, community_code, topic, concerns, earliest, latest,
              (array_agg(number ORDER BY registered_at DESC, number DESC))[1:%d], 0, 0, 0
            FROM largest JOIN numbered USING (place, topic) GROUP BY 1, 2, 3, 4, 5, 6
            """.formatted(HotSpots.MOST_SPOTS, HotSpot.MOST_NUMBERS);

    private static final String TIMES = "line.registered_at >= ? AND line.registered_at < ?";
    private static final String ASKED = TIMES + " AND (? OR line.community_code = ANY (?))$SELECTED";

    private static final String ALL_SETTLED = "WITH "
            + TELL.replace("$KEPT", SETTLED)
                    .replace("$NUMBERS", NUMBERS_SETTLED.replace("$MOVED", "").replace("$UNMOVED", ""))
                    .replace("$ASKED", ASKED)
                    .replace("$TIMES", TIMES);
    private static final String SOME_MOVED = "WITH " + Recount.OF_MOVED + ", "
            + TELL.replace("$KEPT", KEPT)
                    .replace("$NUMBERS", NUMBERS)
                    .replace("$ASKED", ASKED)
                    .replace("$TIMES", TIMES);

    private final UnsettledTable unsettled;
    private final KeptTallies tallies;
    private final CountedRecurrences counted;
    private final DataSource database;

    KeptRecurrences(UnsettledTable unsettled, KeptTallies tallies, CountedRecurrences counted, DataSource database) {
        this.unsettled = unsettled;
        this.tallies = tallies;
        this.counted = counted;
        this.database = database;
    }

    /** In a transaction to which everything is as of one moment. */
    Optional<Found> of(Window window, Selection selection, AccessScope caller) {
        boolean splitsGroups = selection.grid() != null || selection.channel() != null || selection.nature() != null;
        if (splitsGroups) return Optional.empty();
        return tallies.collected(window, CountedRecurrences.around(window), selection, caller)
                .flatMap(collected -> unsettled
                        .few()
                        .map(moved -> Found.sum(List.of(
                                new Found(collected, 0, 0, 0, 0, List.of()),
                                told(moved, window, selection, caller),
                                caller.seesAll() ? Found.NOTHING : counted.elsewhere(window, selection, caller)))));
    }

    private Found told(List<UUID> moved, Window window, Selection selection, AccessScope caller) {
        String sql = (moved.isEmpty() ? ALL_SETTLED : SOME_MOVED).replace("$SELECTED", selection.condition());
        try (var connection = database.getConnection();
                var tell = connection.prepareStatement(sql)) {
            int next = 1;
            if (!moved.isEmpty()) tell.setArray(next++, new Columns<>(connection, moved).uuid(it -> it));
            next = bindAsked(tell, next, window, selection, caller);
            next = bindTimes(tell, next, window);
            if (!moved.isEmpty()) next = bindTimes(tell, next, window);
            bindAsked(tell, next, window, selection, caller);
            return Found.sum(Rows.of(tell, KeptRecurrences::row));
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    private static int bindAsked(
            PreparedStatement tell, int position, Window window, Selection selection, AccessScope caller)
            throws SQLException {
        int next = bindTimes(tell, position, window);
        tell.setBoolean(next, caller.seesAll());
        tell.setArray(
                next + 1,
                tell.getConnection().createArrayOf("text", caller.communities().toArray()));
        return selection.bind(tell, next + 2);
    }

    private static int bindTimes(PreparedStatement tell, int position, Window window) throws SQLException {
        tell.setTimestamp(position, Timestamp.from(window.from()));
        tell.setTimestamp(position + 1, Timestamp.from(window.to()));
        return position + 2;
    }

    private static Found row(ResultSet row) throws SQLException {
        if (!SpotRows.isWhole(row)) return new Found(0, 0, 0, 0, 0, List.of(SpotRows.spot(row)));
        return new Found(0, row.getLong(8), row.getLong(9), row.getLong(4), row.getLong(10), List.of());
    }
}

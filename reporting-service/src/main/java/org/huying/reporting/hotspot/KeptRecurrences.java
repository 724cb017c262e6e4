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
    private static final String COLUMNS = "kind, spot, community_code, topic, registered_at";
    private static final String SETTLED = "SELECT " + COLUMNS + " FROM spot_concern";
    private static final String NOT_MOVED =
            "NOT EXISTS (SELECT FROM touched WHERE touched.concern_id = kept.concern_id) ";
    private static final String KEPT =
            SETTLED + " kept WHERE " + NOT_MOVED + "UNION ALL SELECT " + COLUMNS + " FROM anew";

    private static final String OF_SPOT = """
            SELECT place, community_code, topic, number, registered_at FROM %s kept
            WHERE kept.spot = largest.spot AND kept.kind = 'RECURS' AND kept.registered_at >= ? AND kept.registered_at < ?
            """;
    private static final String OF_SPOT_SETTLED = OF_SPOT.formatted("spot_concern");
    private static final String OF_SPOT_KEPT =
            OF_SPOT_SETTLED + "AND " + NOT_MOVED + "UNION ALL " + OF_SPOT.formatted("anew");

    /** Spots that have no number yet get one below all that are given, for as long as the question takes. */
    private static final String MOVED = """
            anew AS MATERIALIZED (
              SELECT recounted.*, coalesce(spot.id, (-dense_rank() OVER (ORDER BY recounted.place, recounted.topic))::int) AS spot
              FROM recounted LEFT JOIN spot USING (place, topic))
            """;

    /** Numbers of concerns, and what a spot is called, are looked up for the largest alone. */
    private static final String TELL = """
            together AS (
              SELECT spot, count(*) AS concerns, min(registered_at) AS earliest, max(registered_at) AS latest
              FROM ($KEPT) AS line WHERE line.kind = 'RECURS' AND $ASKED GROUP BY spot),
            largest AS (SELECT * FROM together ORDER BY concerns DESC, latest DESC FETCH FIRST ? ROWS WITH TIES)
            SELECT NULL, NULL, NULL, (SELECT coalesce(sum(concerns), 0)::bigint FROM together), NULL, NULL, NULL,
              count(*) FILTER (WHERE line.kind = 'EXCLUDED'), count(*) FILTER (WHERE line.kind = 'WITHOUT_PLACE'),
              (SELECT count(*) FROM together)
            FROM ($KEPT) AS line WHERE line.kind <> 'RECURS' AND $ASKED
            UNION ALL
            SELECT place, community_code, topic, concerns, earliest, latest, numbers, 0, 0, 0
            FROM largest CROSS JOIN LATERAL (
              SELECT min(place) AS place, min(community_code) AS community_code, min(topic) AS topic,
                array_agg(number ORDER BY registered_at DESC, number DESC) AS numbers
              FROM (SELECT * FROM ($OF_SPOT) AS of_spot ORDER BY registered_at DESC, number DESC LIMIT %d) AS newest) AS told
            """.formatted(HotSpot.MOST_NUMBERS);

    private static final String ASKED =
            "line.registered_at >= ? AND line.registered_at < ?" + " AND (? OR line.community_code = ANY (?))$SELECTED";

    private static final String ALL_SETTLED = "WITH " + tell(SETTLED, OF_SPOT_SETTLED);
    private static final String SOME_MOVED =
            "WITH " + Recount.OF_MOVED + ", " + MOVED + ", " + tell(KEPT, OF_SPOT_KEPT);

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

    private static String tell(String kept, String ofSpot) {
        return TELL.replace("$KEPT", kept).replace("$OF_SPOT", ofSpot).replace("$ASKED", ASKED);
    }

    /** In a transaction to which everything is as of one moment. */
    Optional<Found> of(Window window, Selection selection, AccessScope caller, int most) {
        boolean splitsGroups = selection.grid() != null || selection.channel() != null || selection.nature() != null;
        if (splitsGroups) return Optional.empty();
        return tallies.collected(window, CountedRecurrences.around(window), selection, caller)
                .flatMap(collected -> unsettled
                        .few()
                        .map(moved -> Found.sum(List.of(
                                new Found(collected, 0, 0, 0, 0, List.of()),
                                told(moved, window, selection, caller, most),
                                caller.seesAll() ? Found.NOTHING : counted.elsewhere(window, selection, caller)))));
    }

    private Found told(List<UUID> moved, Window window, Selection selection, AccessScope caller, int most) {
        String sql = (moved.isEmpty() ? ALL_SETTLED : SOME_MOVED).replace("$SELECTED", selection.condition());
        try (var connection = database.getConnection();
                var tell = connection.prepareStatement(sql)) {
            int next = 1;
            if (!moved.isEmpty()) tell.setArray(next++, new Columns<>(connection, moved).uuid(it -> it));
            next = bindAsked(tell, next, window, selection, caller);
            tell.setInt(next++, most);
            next = bindAsked(tell, next, window, selection, caller);
            next = bindTimes(tell, next, window);
            if (!moved.isEmpty()) bindTimes(tell, next, window);
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

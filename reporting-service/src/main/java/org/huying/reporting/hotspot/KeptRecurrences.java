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
    private static final String UNLESS_MOVED = """
             WHERE NOT EXISTS (
              SELECT FROM moved WHERE moved.place = kept.place AND moved.topic = kept.topic
                AND kept.registered_at BETWEEN moved.since AND moved.until)
            """;

    private static final String TELL = """
            asked AS MATERIALIZED (
              SELECT * FROM ($KEPT) AS line
              WHERE line.registered_at >= ? AND line.registered_at < ? AND (? OR line.community_code = ANY (?))$SELECTED),
            spot AS (
              SELECT place, community_code, topic, count(*) AS concerns, min(registered_at) AS earliest,
                max(registered_at) AS latest
              FROM asked WHERE kind = 'RECURS' GROUP BY 1, 2, 3),
            largest AS (SELECT * FROM spot ORDER BY concerns DESC, latest DESC FETCH FIRST %d ROWS WITH TIES)
            SELECT NULL, NULL, NULL, count(*) FILTER (WHERE kind = 'RECURS'), NULL, NULL, NULL,
              count(*) FILTER (WHERE kind = 'EXCLUDED'), count(*) FILTER (WHERE kind = 'WITHOUT_PLACE'),
              (SELECT count(*) FROM spot)
            FROM asked
            UNION ALL
            SELECT place, community_code, topic, concerns, earliest, latest,
              (array_agg(number ORDER BY registered_at DESC, number DESC))[1:%d], 0, 0, 0
            FROM largest JOIN asked USING (place, community_code, topic) WHERE kind = 'RECURS' GROUP BY 1, 2, 3, 4, 5, 6
            """.formatted(HotSpots.MOST_SPOTS, HotSpot.MOST_NUMBERS);

    private static final String ALL_SETTLED = "WITH " + TELL.replace("$KEPT", SETTLED);
    private static final String SOME_MOVED = "WITH " + Recount.OF_MOVED + ", "
            + TELL.replace("$KEPT", SETTLED + UNLESS_MOVED + "UNION ALL SELECT " + COLUMNS + " FROM recounted");

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
            bind(tell, next, window, selection, caller);
            return Found.sum(Rows.of(tell, KeptRecurrences::row));
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    private static void bind(
            PreparedStatement tell, int position, Window window, Selection selection, AccessScope caller)
            throws SQLException {
        Object[] communities = caller.communities().toArray();
        tell.setTimestamp(position, Timestamp.from(window.from()));
        tell.setTimestamp(position + 1, Timestamp.from(window.to()));
        tell.setBoolean(position + 2, caller.seesAll());
        tell.setArray(position + 3, tell.getConnection().createArrayOf("text", communities));
        selection.bind(tell, position + 4);
    }

    private static Found row(ResultSet row) throws SQLException {
        if (!SpotRows.isWhole(row)) return new Found(0, 0, 0, 0, 0, List.of(SpotRows.spot(row)));
        return new Found(0, row.getLong(8), row.getLong(9), row.getLong(4), row.getLong(10), List.of());
    }
}

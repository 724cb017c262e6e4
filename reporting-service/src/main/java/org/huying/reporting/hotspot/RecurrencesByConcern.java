package org.huying.reporting.hotspot;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.huying.reporting.table.Columns;
import org.huying.reporting.table.Statements;

/** Tells what recurs concern by concern: as it was settled, or, near those that have news, as it is counted anew. */
@ApplicationScoped
class RecurrencesByConcern {
    private static final String COLUMNS = "kind, spot, community_code, topic, registered_at";
    private static final String SETTLED = "SELECT " + COLUMNS + " FROM spot_concern";
    private static final String ANEW = " UNION ALL SELECT " + COLUMNS + " FROM anew";
    private static final String NOT_MOVED =
            "NOT EXISTS (SELECT FROM touched WHERE touched.concern_id = kept.concern_id) ";
    private static final String KEPT = SETTLED + " kept WHERE " + NOT_MOVED + ANEW;
    private static final String KEPT_OF_MOVED =
            "SELECT " + COLUMNS + " FROM moved_spot JOIN spot_concern kept USING (spot) WHERE " + NOT_MOVED + ANEW;

    private static final String OF_SPOT = """
            SELECT place, community_code, topic, number, registered_at FROM %s kept
            WHERE kept.spot = largest.spot AND kept.kind = 'RECURS' AND kept.registered_at >= ? AND kept.registered_at < ?
            """;
    private static final String OF_SPOT_SETTLED = OF_SPOT.formatted("spot_concern");
    private static final String OF_SPOT_KEPT =
            OF_SPOT_SETTLED + "AND " + NOT_MOVED + "UNION ALL " + OF_SPOT.formatted("anew");

    /** Spots that have no number yet get one below all that are given, for as long as the question takes. */
    private static final String MOVED = """
            moved_spot AS MATERIALIZED (SELECT DISTINCT spot.id AS spot FROM moved JOIN spot USING (place, topic)),
            anew AS MATERIALIZED (
              SELECT recounted.*, coalesce(spot.id, (-dense_rank() OVER (ORDER BY recounted.place, recounted.topic))::int) AS spot
              FROM recounted LEFT JOIN spot USING (place, topic))
            """;

    /** Numbers of concerns, what a spot is called and since when it recurs are looked up for the largest alone. */
    private static final String TELL = """
            together AS (
              SELECT spot, count(*) AS concerns, max(registered_at) AS latest
              FROM ($KEPT) AS line WHERE line.kind = 'RECURS' AND $ASKED GROUP BY spot),
            largest AS (SELECT * FROM together ORDER BY concerns DESC, latest DESC FETCH FIRST ? ROWS WITH TIES),
            whole AS (SELECT coalesce(sum(concerns), 0)::bigint AS concerns, count(*) AS spots FROM together)
            SELECT NULL, NULL, NULL, (SELECT concerns FROM whole), NULL, NULL, NULL,
              count(*) FILTER (WHERE line.kind = 'EXCLUDED'), count(*) FILTER (WHERE line.kind = 'WITHOUT_PLACE'),
              (SELECT spots FROM whole)
            FROM ($KEPT) AS line WHERE line.kind <> 'RECURS' AND $ASKED
            UNION ALL
            SELECT place, community_code, topic, concerns, earliest, latest, numbers, 0, 0, 0
            FROM largest CROSS JOIN LATERAL (
              SELECT min(place) AS place, min(community_code) AS community_code, min(topic) AS topic,
                min(registered_at) AS earliest,
                (array_agg(number ORDER BY registered_at DESC, number DESC))[1:%d] AS numbers
              FROM ($OF_SPOT) AS of_spot) AS told
            """.formatted(HotSpot.MOST_NUMBERS).replace("$ASKED", SpotQuestion.ASKED);

    private static final String ALL_SETTLED = "WITH " + tell(SETTLED, OF_SPOT_SETTLED);
    private static final String WITH_MOVED = "WITH " + Recount.OF_MOVED + ", " + MOVED + ", ";
    private static final String SOME_MOVED = WITH_MOVED + tell(KEPT, OF_SPOT_KEPT);
    private static final String ONLY_MOVED = WITH_MOVED + tell(KEPT_OF_MOVED, OF_SPOT_KEPT);

    private final Statements statements;

    RecurrencesByConcern(Statements statements) {
        this.statements = statements;
    }

    private static String tell(String kept, String ofSpot) {
        return TELL.replace("$KEPT", kept).replace("$OF_SPOT", ofSpot);
    }

    /** @param moved concerns of which there is news that was not settled yet */
    Found of(SpotQuestion question, List<UUID> moved) {
        return told(moved.isEmpty() ? ALL_SETTLED : SOME_MOVED, question, moved);
    }

    /** Of the spots of these concerns alone, all that recurs in them. */
    Found ofSpotsOf(List<UUID> moved, SpotQuestion question) {
        return told(ONLY_MOVED, question, moved);
    }

    private Found told(String sql, SpotQuestion question, List<UUID> moved) {
        return Found.sum(
                statements.read(question.asked(sql), tell -> bind(tell, question, moved), RecurrencesByConcern::row));
    }

    private static void bind(PreparedStatement tell, SpotQuestion question, List<UUID> moved) throws SQLException {
        int next = 1;
        if (!moved.isEmpty()) tell.setArray(next++, new Columns<>(tell.getConnection(), moved).uuid(it -> it));
        next = question.bindAsked(tell, next);
        tell.setInt(next++, question.most());
        next = question.bindAsked(tell, next);
        next = question.bindTimes(tell, next);
        if (!moved.isEmpty()) question.bindTimes(tell, next);
    }

    private static Found row(ResultSet row) throws SQLException {
        if (!SpotRows.isWhole(row)) return new Found(0, 0, 0, 0, 0, List.of(SpotRows.spot(row)));
        return new Found(0, row.getLong(8), row.getLong(9), row.getLong(4), row.getLong(10), List.of());
    }
}

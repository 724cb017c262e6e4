package org.huying.reporting.hotspot;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huying.reporting.table.Columns;
import org.huying.reporting.table.ServerTime;
import org.huying.reporting.table.Statements;

/** What stands behind the number of a spot. */
@ApplicationScoped
class SpotNames {
    private static final String OF_CONCERNS = """
            SELECT DISTINCT spot.id FROM concern_place JOIN spot USING (place, topic) WHERE concern_id = ANY (?)
            """;

    private static final String CALLED = """
            SELECT place, community_code, topic, concerns, earliest, latest, numbers
            FROM unnest(?::int[], ?::bigint[], ?::timestamptz[], ?::timestamptz[]) AS counted (spot, concerns, earliest, latest)
            CROSS JOIN LATERAL (
              SELECT min(place) AS place, min(community_code) AS community_code, min(topic) AS topic,
                array_agg(number ORDER BY registered_at DESC, number DESC) AS numbers
              FROM (
                SELECT place, community_code, topic, number, registered_at FROM spot_concern line
                WHERE line.spot = counted.spot AND line.kind = 'RECURS'
                  AND line.registered_at BETWEEN counted.earliest AND counted.latest
                ORDER BY registered_at DESC, number DESC LIMIT %d) AS newest) AS told
            """.formatted(HotSpot.MOST_NUMBERS);

    private final Statements statements;

    SpotNames(Statements statements) {
        this.statements = statements;
    }

    /** The spots of these concerns, as far as they have numbers. */
    Set<Integer> spotsOf(List<UUID> concerns) {
        return new HashSet<>(statements.read(
                OF_CONCERNS,
                read -> read.setArray(1, new Columns<>(read.getConnection(), concerns).uuid(it -> it)),
                row -> row.getInt(1)));
    }

    /** What these are called, and the numbers of their concerns between the first and the last that was counted. */
    List<HotSpot> called(List<Together.Spot> counted) {
        if (counted.isEmpty()) return List.of();
        return statements.read(CALLED, read -> bind(read, counted), SpotRows::spot);
    }

    private static void bind(PreparedStatement read, List<Together.Spot> counted) throws SQLException {
        Columns<Together.Spot> columns = new Columns<>(read.getConnection(), counted);
        read.setArray(1, columns.of("int4", Together.Spot::id));
        read.setArray(2, columns.bigint(spot -> (long) spot.count()));
        read.setArray(3, columns.time(spot -> ServerTime.at(spot.first())));
        read.setArray(4, columns.time(spot -> ServerTime.at(spot.last())));
    }
}

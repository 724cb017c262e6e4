package org.huying.reporting.hotspot;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.reporting.table.Columns;
import org.huying.reporting.table.Statements;

/**
 * The concerns of {@link SpotTable}, all of a day of the town and a community in one row, which is read in a fraction of the
 * time that as many rows take. Of a crowd, which would have to be written whole with each that joins it, there is only that
 * it is one. For the one who writes those to write.
 */
@ApplicationScoped
class SpotDays {
    private static final String TOWN = "Asia/Shanghai";
    private static final ZoneId ZONE = ZoneId.of(TOWN);

    /** The day on which something of {@code spot_concern} was registered. */
    static final String DAY = "(registered_at AT TIME ZONE '" + TOWN + "')::date";

    private static final String COLUMNS = "(day, community_code, recurring, left_out, without_place)";
    private static final String PACKED = """
            coalesce(
              string_agg(int4send(spot) || timestamptz_send(registered_at), '' ORDER BY registered_at, spot)
                FILTER (WHERE kind = '%s'), '')""";
    private static final String ALL_PACKED = String.join(
            ", ", PACKED.formatted("RECURS"), PACKED.formatted("EXCLUDED"), PACKED.formatted("WITHOUT_PLACE"));

    private static final String INSERT_ALL =
            """
            WITH crowd AS (
              SELECT $DAY AS day, community_code FROM spot_concern GROUP BY 1, 2 HAVING count(*) > $MOST)
            INSERT INTO spot_day $COLUMNS
            SELECT $DAY, community_code, $PACKED FROM spot_concern
            WHERE ($DAY, community_code) NOT IN (SELECT day, community_code FROM crowd) GROUP BY 1, 2
            UNION ALL SELECT day, community_code, NULL, NULL, NULL FROM crowd
            """.replace("$COLUMNS", COLUMNS).replace("$PACKED", ALL_PACKED).replace("$DAY", DAY);

    private static final String OF_DAY = """
            spot_concern WHERE community_code = touched.community_code
              AND registered_at >= touched.day::timestamp AT TIME ZONE '$TOWN'
              AND registered_at < (touched.day + 1)::timestamp AT TIME ZONE '$TOWN'
            """.replace("$TOWN", TOWN);

    /** Each of the two is read from its own index. */
    private static final String PUT =
            """
            WITH touched AS (
              SELECT day, community_code, (SELECT count(*) > $MOST FROM (
                SELECT FROM $OF_DAY LIMIT $MOST + 1) AS few) AS crowded
              FROM unnest(?::date[], ?::text[]) AS touched (day, community_code)),
            packed $COLUMNS AS (
              SELECT day, touched.community_code, $PACKED
              FROM touched CROSS JOIN LATERAL (
                SELECT 'RECURS' AS kind, spot, registered_at FROM $OF_DAY AND kind = 'RECURS' AND NOT crowded
                UNION ALL SELECT kind, spot, registered_at FROM $OF_DAY AND kind <> 'RECURS' AND NOT crowded) AS of_day
              GROUP BY 1, 2
              UNION ALL SELECT day, community_code, NULL, NULL, NULL FROM touched WHERE crowded),
            emptied AS (
              DELETE FROM spot_day USING touched
              WHERE spot_day.day = touched.day AND spot_day.community_code = touched.community_code
                AND NOT EXISTS (
                  SELECT FROM packed
                  WHERE packed.day = touched.day AND packed.community_code = touched.community_code))
            INSERT INTO spot_day $COLUMNS SELECT * FROM packed
            ON CONFLICT (day, community_code) DO UPDATE
              SET recurring = excluded.recurring, left_out = excluded.left_out, without_place = excluded.without_place
            """.replace("$COLUMNS", COLUMNS).replace("$PACKED", ALL_PACKED).replace("$OF_DAY", OF_DAY);

    private static final String READ = """
            SELECT recurring, left_out, without_place FROM spot_day line
            WHERE line.day >= ? AND line.day <= ? AND\s""" + SpotQuestion.SEEN;

    private final Statements statements;
    private final String most;

    /** @param most how many of a day and community are kept in one row */
    SpotDays(
            Statements statements,
            @ConfigProperty(name = "huying.reporting.hot-spots.most-of-a-day", defaultValue = "5000") int most) {
        this.statements = statements;
        this.most = String.valueOf(most);
    }

    /** Which row. */
    record Key(LocalDate day, String communityCode) {}

    /** Concerns as {@link Together} reads them: those that recur, are left out of rates, or name no place. */
    record Row(byte[] recurring, byte[] leftOut, byte[] withoutPlace) {
        /** Then it says nothing else. */
        boolean isCrowd() {
            return recurring == null;
        }
    }

    /** Of the days that the window touches: of the first and the last also what lies outside. */
    List<Row> read(SpotQuestion question) {
        return statements.read(
                question.asked(READ),
                read -> {
                    read.setObject(1, day(question.window().from()));
                    read.setObject(2, day(question.window().to()));
                    question.bindSeen(read, 3);
                },
                SpotDays::row);
    }

    /** Writes these anew. */
    void put(List<Key> touched) {
        if (touched.isEmpty()) return;
        statements.change(PUT.replace("$MOST", most), put -> {
            Columns<Key> columns = new Columns<>(put.getConnection(), touched);
            put.setArray(1, columns.of("date", Key::day));
            put.setArray(2, columns.text(Key::communityCode));
        });
    }

    void putAll() {
        statements.run("DELETE FROM spot_day");
        statements.runUnhurried(INSERT_ALL.replace("$MOST", most));
        statements.run("ANALYZE spot_day");
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getBytes(1), row.getBytes(2), row.getBytes(3));
    }
}

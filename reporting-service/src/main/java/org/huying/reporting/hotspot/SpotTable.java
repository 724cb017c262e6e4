package org.huying.reporting.hotspot;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huying.reporting.table.Columns;
import org.huying.reporting.table.Statements;
import org.huying.reporting.table.Statements.Parameters;

/** The concerns that recur, are excluded from rates or name no place. For one at a time to write. */
@ApplicationScoped
class SpotTable {
    /** Key of the advisory lock, to keep clear of other users of advisory locks in the same database. */
    private static final long LOCK = 0x48_59_53_50_4f_54L;

    private static final String IS_MINE = "SELECT pg_try_advisory_xact_lock(" + LOCK + ")";

    private static final String NUMBER = """
            INSERT INTO spot (place, topic)
            SELECT DISTINCT place, topic FROM concern_place there
            WHERE %s AND topic IS NOT NULL
              AND NOT EXISTS (SELECT FROM spot WHERE spot.place = there.place AND spot.topic = there.topic)
            """;
    private static final String NUMBER_SOME = NUMBER.formatted("concern_id = ANY (?)");
    private static final String NUMBER_ALL = NUMBER.formatted("true");

    private static final String INSERT = """
            INSERT INTO spot_concern (concern_id, kind, spot, place, topic, community_code, number, registered_at)
            SELECT concern_id, kind, spot.id, place, topic, community_code, number, registered_at
            FROM recounted JOIN spot USING (place, topic)
            """;

    private static final String RECOUNT_ALL = "WITH " + Recount.OF_ALL + INSERT + "ORDER BY registered_at";

    /** What stays as it was is not written. */
    private static final String RECOUNT = "WITH " + Recount.OF_MOVED + """
            , before AS MATERIALIZED (
              SELECT kept.ctid AS line, kept.concern_id, kept.kind FROM touched JOIN spot USING (place, topic)
              JOIN spot_concern kept ON kept.spot = spot.id AND kept.registered_at = touched.registered_at
                AND kept.concern_id = touched.concern_id),
            gone AS (
              DELETE FROM spot_concern WHERE ctid = ANY (ARRAY(
                SELECT line FROM before WHERE NOT EXISTS (
                  SELECT FROM recounted
                  WHERE recounted.concern_id = before.concern_id AND recounted.kind = before.kind)))
              RETURNING registered_at, community_code),
            come AS (
            """ + INSERT + """
              WHERE NOT EXISTS (
                SELECT FROM before WHERE before.concern_id = recounted.concern_id AND before.kind = recounted.kind)
              RETURNING registered_at, community_code)
            SELECT DISTINCT $DAY, community_code FROM (TABLE gone UNION ALL TABLE come) AS changed
            """.replace("$DAY", SpotDays.DAY);

    private final Statements statements;

    SpotTable(Statements statements) {
        this.statements = statements;
    }

    /** Counts anew whatever news of these may have moved, and returns of which days something is otherwise now. */
    List<SpotDays.Key> recount(List<UUID> concerns) {
        Parameters some = it -> it.setArray(1, new Columns<>(it.getConnection(), concerns).uuid(id -> id));
        statements.change(NUMBER_SOME, some);
        return statements.read(
                RECOUNT, some, row -> new SpotDays.Key(row.getObject(1, LocalDate.class), row.getString(2)));
    }

    void recountAll() {
        statements.run("DELETE FROM spot_concern");
        statements.runUnhurried(NUMBER_ALL);
        statements.runUnhurried(RECOUNT_ALL);
        statements.run("ANALYZE spot, spot_concern");
    }

    /** Until the running transaction ends nobody else writes; false where somebody else does. */
    boolean isMine() {
        return statements
                .read(IS_MINE, Parameters.NONE, row -> row.getBoolean(1))
                .get(0);
    }
}

package org.huying.reporting.hotspot;

/** Which concerns recur, are excluded from rates or name no place, as all that was told says now. Tables of a WITH. */
final class Recount {
    /** A concern recurs where three of its place and topic, itself among them, came within the days. */
    static final String RECURS = """
            least(registered_at - lag(registered_at, 2) OVER together,
              lead(registered_at) OVER together - lag(registered_at) OVER together,
              lead(registered_at, 2) OVER together - registered_at) <= interval '%d days'""".formatted(HotSpots.DAYS);

    private static final String EXCLUDED = """
            EXISTS (
              SELECT FROM course_step step
              WHERE step.concern_id = place.concern_id AND step.kind = 'EXCLUDED')""";

    /** Concerns that may recur or are counted apart; praise, what was declined and what goes on with another are neither. */
    private static final String KNOWN = """
            SELECT place.concern_id, place.place, place.topic, line.community_code, line.number, place.registered_at,
              position('|' IN place.place) > 0 AS named, $EXCLUDED AS excluded
            FROM concern_place place
            JOIN ledger_line line ON line.concern_id = place.concern_id
            WHERE line.nature <> 'PRAISE'
              AND NOT EXISTS (
                SELECT FROM ledger_exit gone WHERE gone.concern_id = place.concern_id AND gone.kind = 'DECLINED')
              AND (
                SELECT merger.into_number FROM ledger_merge merger WHERE merger.concern_id = place.concern_id
                ORDER BY merger.sequence DESC LIMIT 1) IS NULL
            """.replace("$EXCLUDED", EXCLUDED);

    private static final String RECOUNTED = """
            , seen AS (
              SELECT *, CASE WHEN excluded THEN 'EXCLUDED' WHEN NOT named THEN 'WITHOUT_PLACE'
                WHEN $RECURS THEN 'RECURS' END AS kind
              FROM known WINDOW together AS (PARTITION BY place, topic, excluded ORDER BY registered_at, number)),
            recounted AS (
              SELECT concern_id, kind, place, topic, community_code, number, registered_at
              FROM seen WHERE asked AND kind IS NOT NULL)
            """.replace("$RECURS", RECURS);

    /** Of all concerns. */
    static final String OF_ALL = "known AS (SELECT *, true AS asked FROM (" + KNOWN + ") AS known)" + RECOUNTED;

    /** On one side of a concern that moved: two whose windows of three it may be in, and two more that these windows need. */
    private static final String SIDE = """
            (SELECT *, row_number() OVER (ORDER BY registered_at $ORDER) <= 2 AS asked
            FROM (
              $KNOWN AND place.place = moved.place AND place.topic = moved.topic AND NOT $EXCLUDED
                AND place.concern_id <> moved.concern_id AND place.registered_at $BEYOND moved.registered_at
              ORDER BY place.registered_at $ORDER LIMIT 4) AS side)""".replace("$KNOWN", KNOWN).replace("$EXCLUDED", EXCLUDED);

    /**
     * Of those that news of some concerns may move, however many lie at the same place: these themselves and two on either
     * side of each. Takes the identifiers of the some; {@code touched} are all of them, counted or not.
     */
    static final String OF_MOVED =
            """
            moved AS MATERIALIZED (
              SELECT concern_id, place, topic, registered_at FROM concern_place WHERE concern_id = ANY (?)),
            known AS MATERIALIZED (
              SELECT concern_id, place, topic, community_code, number, registered_at, named, excluded,
                bool_or(asked) AS asked
              FROM (
                SELECT near.* FROM moved CROSS JOIN LATERAL (
                  $EARLIER UNION ALL $LATER UNION ALL SELECT *, true FROM ($KNOWN AND place.concern_id = moved.concern_id) AS itself
                ) AS near) AS nearby
              GROUP BY 1, 2, 3, 4, 5, 6, 7, 8),
            touched AS MATERIALIZED (
              SELECT concern_id, place, topic, registered_at FROM moved
              UNION SELECT concern_id, place, topic, registered_at FROM known WHERE asked)
            """.replace("$EARLIER", SIDE.replace("$BEYOND", "<=").replace("$ORDER", "DESC"))
                            .replace("$LATER", SIDE.replace("$BEYOND", ">=").replace("$ORDER", "ASC"))
                            .replace("$KNOWN", KNOWN)
                    + RECOUNTED;

    private Recount() {}
}

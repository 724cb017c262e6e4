package org.huying.reporting.hotspot;

/** Which concerns recur, are excluded from rates or name no place, as all that was told says now. Tables of a WITH. */
final class Recount {
    /** A concern recurs where three of its place and topic, itself among them, came within the days. */
    static final String RECURS = """
            least(registered_at - lag(registered_at, 2) OVER together,
              lead(registered_at) OVER together - lag(registered_at) OVER together,
              lead(registered_at, 2) OVER together - registered_at) <= interval '%d days'""".formatted(HotSpots.DAYS);

    /** In hours, of which every day has as many wherever the session is. */
    private static final String AROUND = "interval '%d hours'".formatted(24 * HotSpots.DAYS);

    private static final String WHICH = """
            known AS (
              SELECT place.concern_id, place.place, place.topic, line.community_code, line.number, place.registered_at,
                position('|' IN place.place) > 0 AS named,
                EXISTS (
                  SELECT FROM course_step step
                  WHERE step.concern_id = place.concern_id AND step.kind = 'EXCLUDED') AS excluded,
                $ASKED AS asked
              FROM $PLACES
              JOIN ledger_line line ON line.concern_id = place.concern_id
              WHERE line.nature <> 'PRAISE'
                AND NOT EXISTS (
                  SELECT FROM ledger_exit gone WHERE gone.concern_id = place.concern_id AND gone.kind = 'DECLINED')
                AND (
                  SELECT merger.into_number FROM ledger_merge merger WHERE merger.concern_id = place.concern_id
                  ORDER BY merger.sequence DESC LIMIT 1) IS NULL),
            seen AS (
              SELECT *, CASE WHEN excluded THEN 'EXCLUDED' WHEN NOT named THEN 'WITHOUT_PLACE'
                WHEN $RECURS THEN 'RECURS' END AS kind
              FROM known WINDOW together AS (PARTITION BY place, topic, excluded ORDER BY registered_at, number)),
            recounted AS (
              SELECT concern_id, kind, place, topic, community_code, number, registered_at
              FROM seen WHERE asked AND kind IS NOT NULL)
            """.replace("$RECURS", RECURS);

    /** Of all concerns. */
    static final String OF_ALL = WHICH.replace("$ASKED", "true").replace("$PLACES", "concern_place place");

    /**
     * Of those that news of some concerns may move: of their place and topic, near them. Takes the identifiers of the
     * some; {@code moved} says of which places and topics they are, and from when to when they may move others.
     */
    static final String OF_MOVED = """
            moved AS MATERIALIZED (
              SELECT place, topic, min(registered_at) - $AROUND AS since, max(registered_at) + $AROUND AS until
              FROM concern_place WHERE concern_id = ANY (?) GROUP BY place, topic),
            """.replace("$AROUND", AROUND)
            + WHICH.replace("$ASKED", "place.registered_at BETWEEN moved.since AND moved.until")
                    .replace("$PLACES", """
                    moved JOIN concern_place place ON place.place = moved.place AND place.topic = moved.topic
                      AND place.registered_at BETWEEN moved.since - $AROUND AND moved.until + $AROUND""".replace("$AROUND", AROUND));

    private Recount() {}
}

package org.huying.dispatch.proactive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.Query;
import org.huying.chassis.event.EventIds;

/**
 * Counts cases by place and topic. Confidential ones are never counted: they are about persons, and a count would point
 * at a door. Neither are those that are void, were not filed or go on under another number.
 */
@ApplicationScoped
class HotSpotCounts {
    private static final String COUNTED = "NOT confidential AND status NOT IN ('VOIDED', 'DECLINED', 'MERGED')"
            + " AND heard_at >= :from AND heard_at < :to";

    private static final String FIND = """
            SELECT community_code, estate, zone, building, spot, topic, count(*), min(heard_at), max(heard_at)
            FROM case_file
            WHERE %s AND (:branch = '*' OR topic = :branch OR topic LIKE :branch || '.%%')
              AND coalesce(estate, zone, building, spot) IS NOT NULL
            GROUP BY 1, 2, 3, 4, 5, 6 HAVING count(*) >= :least
            """.formatted(COUNTED);

    private static final String ENTER = """
            INSERT INTO hot_spot AS known (id, community_code, estate, zone, building, spot, topic, cases,
              first_case_at, last_case_at, threshold, days, rule_topic, rule_version, found_at, counted_at)
            VALUES (:id, :community, :estate, :zone, :building, :spot, :topic, :cases, :first, :last, :threshold,
              :days, :ruleTopic, :ruleVersion, :now, :now)
            ON CONFLICT (community_code, topic, estate, zone, building, spot) DO UPDATE SET cases = excluded.cases,
              first_case_at = excluded.first_case_at, last_case_at = excluded.last_case_at,
              threshold = excluded.threshold, days = excluded.days, rule_topic = excluded.rule_topic,
              rule_version = excluded.rule_version, counted_at = excluded.counted_at,
              found_at = CASE WHEN known.cooled THEN excluded.found_at ELSE known.found_at END, cooled = false
            """;

    private static final String COUNT = """
            SELECT count(*) FROM case_file
            WHERE %s AND community_code = :community AND topic = :topic
              AND (cast(:estate AS text) IS NULL OR estate = :estate) AND (cast(:zone AS text) IS NULL OR zone = :zone)
              AND (cast(:building AS text) IS NULL OR building = :building)
              AND (cast(:spot AS text) IS NULL OR spot = :spot)
            """.formatted(COUNTED);

    private final EntityManager database;

    HotSpotCounts(EntityManager database) {
        this.database = database;
    }

    /** A place, a topic and how many cases were found. */
    record Found(HotPlace place, String topic, int cases, Instant first, Instant last) {}

    List<Found> by(HotSpotRule rule, Instant now) {
        var rows = database.createNativeQuery(FIND, Object[].class)
                .setParameter("from", rule.windowBefore(now))
                .setParameter("to", now)
                .setParameter("branch", rule.topic())
                .setParameter("least", rule.cases())
                .getResultList();
        List<Found> found = new ArrayList<>();
        for (Object row : rows) found.add(found(row));
        return found;
    }

    private static Found found(Object line) {
        Object[] row = (Object[]) line;
        HotPlace place =
                new HotPlace((String) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4]);
        return new Found(place, (String) row[5], ((Number) row[6]).intValue(), instant(row[7]), instant(row[8]));
    }

    private static Instant instant(Object column) {
        return column instanceof Timestamp at ? at.toInstant() : (Instant) column;
    }

    void enter(Found found, HotSpotRule rule, Instant now) {
        var enter = database.createNativeQuery(ENTER)
                .setParameter("id", EventIds.next())
                .setParameter("topic", found.topic())
                .setParameter("cases", found.cases())
                .setParameter("first", found.first())
                .setParameter("last", found.last())
                .setParameter("threshold", rule.cases())
                .setParameter("days", rule.days())
                .setParameter("ruleTopic", rule.topic())
                .setParameter("ruleVersion", rule.validFrom())
                .setParameter("now", now);
        bind(enter, found.place()).executeUpdate();
    }

    /** What was not counted as hot this time is hot no more. */
    void coolBefore(Instant now) {
        database.createNativeQuery("UPDATE hot_spot SET cooled = true WHERE NOT cooled AND counted_at < :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Cases of the topic at the place, heard in {@code [from, to)}; a part that the place does not name is not asked. */
    int at(HotPlace place, String topic, Instant from, Instant to) {
        var count = database.createNativeQuery(COUNT, Long.class)
                .setParameter("topic", topic)
                .setParameter("from", from)
                .setParameter("to", to);
        return ((Number) bind(count, place).getSingleResult()).intValue();
    }

    /** The newest case there is: without a newer one there is nothing to look for. */
    UUID newestCase() {
        var newest = database.createNativeQuery("SELECT id FROM case_file ORDER BY id DESC LIMIT 1", UUID.class)
                .getResultList();
        return newest.isEmpty() ? null : (UUID) newest.get(0);
    }

    /** With their type, because a part of the place may be null. */
    private static Query<?> bind(jakarta.persistence.Query query, HotPlace place) {
        return ((Query<?>) query)
                .setParameter("community", place.communityCode(), String.class)
                .setParameter("estate", place.estate(), String.class)
                .setParameter("zone", place.zone(), String.class)
                .setParameter("building", place.building(), String.class)
                .setParameter("spot", place.spot(), String.class);
    }
}

package org.huying.dispatch.watch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huying.dispatch.sighting.PlaceKey;
import org.huying.dispatch.sighting.Recurrences;

/** The watches, by the questions cases and sightings ask. Whoever changes one holds its row. */
@ApplicationScoped
class Watches implements PanacheRepositoryBase<Watch, UUID>, Recurrences {
    private static final String COVERING =
            "placeKey = ?1 and topic = ?2 and period.since <= ?3 and period.until > ?3 order by period.since, id";

    /** The latest first. */
    List<Watch> ofCase(UUID caseId) {
        return list("about.caseId = ?1 order by id desc", caseId);
    }

    boolean isWatched(UUID caseId, int round) {
        return count("about.caseId = ?1 and round = ?2", caseId, round) > 0;
    }

    long nextSerial(UUID caseId) {
        return count("about.caseId", caseId) + 1;
    }

    /** Those that watch the place at that instant, or did. */
    List<Watch> covering(PlaceKey place, String topic, Instant seenAt) {
        return find(COVERING, place.text(), topic, seenAt)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Watch> openOf(UUID caseId) {
        return find("about.caseId = ?1 and status = ?2", caseId, WatchStatus.OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those whose days are over, the oldest first, each locked; those another replica has in hand are left to it. */
    List<Watch> over(Instant now, int limit) {
        String locked = "SELECT id FROM recurrence_watch WHERE status = 'OPEN' AND until <= :now"
                + " ORDER BY until, id LIMIT :limit FOR UPDATE SKIP LOCKED";
        List<Watch> over = new ArrayList<>();
        var ids = getEntityManager()
                .createNativeQuery(locked, UUID.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
        for (Object id : ids) over.add(findById((UUID) id));
        return over;
    }

    @Override
    public Map<UUID, List<String>> of(Collection<UUID> sightings) {
        if (sightings.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery(
                        "select r.sightingId, w.about.caseNumber from Watch w join w.recurrences r"
                                + " where r.sightingId in :sightings order by w.about.caseNumber",
                        Object[].class)
                .setParameter("sightings", sightings)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }
}

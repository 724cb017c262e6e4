package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huying.dispatch.routing.EarlierCases;
import org.huying.dispatch.routing.Matter;
import org.huying.dispatch.routing.Owner;
import org.huying.dispatch.routing.PastConcerns;
import org.huying.dispatch.timelimit.Urgency;

/** What routing asks of the cases there were before. */
@ApplicationScoped
class CaseHistory implements EarlierCases, PastConcerns {
    /** No rule asks for more than a hundred. */
    private static final int ENOUGH = 100;

    private static final String EARLIER = """
            select file.owner from CaseFile file
            where file.place.communityCode = :community and file.topic = :topic
              and file.heardAt >= :earliest and file.heardAt <= :latest and file.concernId <> :itself
              and file.place.gridCode is not distinct from :grid and file.place.zone is not distinct from :zone
              and file.place.building is not distinct from :building
              and file.status not in (VOIDED, DECLINED)
            order by file.heardAt desc, file.id desc""";
    private static final String ROUTED = """
            select file.number, file.concernId, file.topic, file.nature, file.urgency, file.place, file.heardAt,
              file.firstReceiver, file.routed.rule from CaseFile file
            where file.routed.routedAt >= :earliest and file.routed.routedAt < :latest
            order by file.routed.routedAt desc, file.id desc""";
    private static final String COUNTED = """
            select file.routed.ruleSetVersion, file.routed.rule, count(*) from CaseFile file
            where file.routed.routedAt >= :earliest and file.routed.routedAt < :latest
            group by file.routed.ruleSetVersion, file.routed.rule
            order by file.routed.ruleSetVersion, file.routed.rule""";

    private final EntityManager database;

    CaseHistory(EntityManager database) {
        this.database = database;
    }

    @Override
    public Found before(Matter matter, int days) {
        Matter.Place place = matter.place();
        List<Owner> owners = database.createQuery(EARLIER, Owner.class)
                .setParameter("community", place.communityCode())
                .setParameter("topic", matter.topic())
                .setParameter("earliest", matter.heardAt().minus(Duration.ofDays(days)))
                .setParameter("latest", matter.heardAt())
                .setParameter("itself", matter.concernId())
                .setParameter("grid", place.gridCode())
                .setParameter("zone", place.zone())
                .setParameter("building", place.building())
                .setMaxResults(ENOUGH)
                .getResultList();
        return new Found(owners.size(), owners.stream().findFirst());
    }

    @Override
    public List<PastConcern> routed(Instant from, Instant to, int limit) {
        return database.createQuery(ROUTED, Object[].class)
                .setParameter("earliest", from)
                .setParameter("latest", to)
                .setMaxResults(limit)
                .getResultStream()
                .map(CaseHistory::pastConcern)
                .toList();
    }

    @Override
    public List<RoutedCount> counted(Instant from, Instant to) {
        return database.createQuery(COUNTED, Object[].class)
                .setParameter("earliest", from)
                .setParameter("latest", to)
                .getResultStream()
                .map(row -> new RoutedCount((Integer) row[0], (String) row[1], (Long) row[2]))
                .toList();
    }

    private static PastConcern pastConcern(Object... row) {
        CasePlace at = (CasePlace) row[5];
        Matter matter = new Matter(
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                (Urgency) row[4],
                new Matter.Place(at.communityCode(), at.gridCode(), at.zone(), at.building()),
                (Instant) row[6]);
        return new PastConcern((String) row[0], matter, (String) row[7], (String) row[8]);
    }
}

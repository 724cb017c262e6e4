package org.huying.dispatch.proactive;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/** The proactive topics, by the questions communities and units ask. */
@ApplicationScoped
class ProactiveTopics implements PanacheRepositoryBase<ProactiveTopic, UUID> {
    private static final UUID NEWEST = new UUID(-1L, -1L);
    /** The same as {@link ProactiveTopic#isVisibleTo}. */
    private static final String VISIBLE = "(about.place.communityCode in :communities or lead.code = :own"
            + " or id in (select task.topic.id from TopicTask task where task.unit.code = :own)"
            + " or id in (select helped.id from ProactiveTopic helped join helped.coHandlers helping"
            + " where helping.code = :own))";

    ProactiveTopic visible(String number, AccessScope caller) {
        ProactiveTopic found =
                find("number", number).firstResultOptional().orElseThrow(() -> new NotFound("proactive topic", number));
        if (!found.isVisibleTo(caller)) throw new HiddenFromCaller("proactive topic", number);
        return found;
    }

    /** For a command: visible to the caller, and as the caller last read it. */
    ProactiveTopic visible(TopicCommand command) {
        ProactiveTopic found = visible(command.number(), command.caller());
        command.expected().mustBe(found.sequence());
        return found;
    }

    /** For a command of those who answer for the place; a unit with a part in it may see it, but not do this. */
    ProactiveTopic answeredFor(TopicCommand command) {
        ProactiveTopic found = visible(command.number(), command.caller());
        if (!found.answersFor(command.caller())) throw new NotOfThePlace(command.number());
        command.expected().mustBe(found.sequence());
        return found;
    }

    /** One at a time: serials have no gap, and a hot spot is taken up once. Holds to the end of the transaction. */
    long nextSerial(String communityCode) {
        getEntityManager()
                .createNativeQuery("SELECT cast(pg_advisory_xact_lock(hashtextextended(:act, 0)) AS text)")
                .setParameter("act", "proactive topics of " + communityCode)
                .getSingleResult();
        return count("about.place.communityCode", communityCode) + 1;
    }

    Optional<ProactiveTopic> openOf(UUID hotSpot) {
        return find("about.hotSpot = ?1 and status <> CLOSED", hotSpot).firstResultOptional();
    }

    /** Newest first. */
    List<ProactiveTopic> list(TopicFilter filter, AccessScope caller, int limit) {
        Map<String, Object> parameters =
                new HashMap<>(Map.of("before", filter.before().orElse(NEWEST)));
        StringBuilder where = new StringBuilder("id < :before");
        filter.status().ifPresent(status -> {
            where.append(" and status = :status");
            parameters.put("status", status);
        });
        if (!caller.seesAll()) {
            where.append(" and ").append(VISIBLE);
            parameters.put("own", caller.unit());
            parameters.put("communities", caller.has(Role.COMMUNITY_SECRETARY) ? caller.communities() : Set.of());
        }
        return find(where.toString(), Sort.descending("id"), parameters)
                .page(0, limit)
                .list();
    }
}

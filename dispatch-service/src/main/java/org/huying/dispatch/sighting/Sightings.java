package org.huying.dispatch.sighting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/** The sightings, by the questions that are asked of them. */
@ApplicationScoped
public class Sightings implements PanacheRepositoryBase<Sighting, UUID> {
    private static final String AT = "placeKey = ?1 and observed.topic = ?2";

    Sighting visible(UUID id, AccessScope caller) {
        Sighting found = findByIdOptional(id).orElseThrow(() -> new NotFound("sighting", id.toString()));
        if (!found.isVisibleTo(caller)) throw new HiddenFromCaller("sighting", id.toString());
        return found;
    }

    /** Those of a place and topic seen in [from, to), the first first. */
    public List<Sighting> seen(PlaceKey place, String topic, Instant from, Instant to) {
        String within = AT + " and observed.seenAt >= ?3 and observed.seenAt < ?4 order by observed.seenAt, id";
        return list(within, place.text(), topic, from, to);
    }

    public boolean anySeenBefore(PlaceKey place, String topic, Instant when) {
        return find(AT + " and observed.seenAt < ?3", place.text(), topic, when)
                .page(0, 1)
                .firstResultOptional()
                .isPresent();
    }

    /** Those made in a patrol, the first first. */
    public List<Sighting> ofPatrol(UUID patrolId) {
        return list("observed.patrolId = ?1 order by observed.seenAt, id", patrolId);
    }

    /** The latest first. */
    List<Sighting> list(SightingFilter filter, AccessScope caller, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder where = new StringBuilder("1 = 1");
        add(where, parameters, "observed.place.communityCode = :community", "community", filter.communityCode());
        add(where, parameters, "placeKey = :place", "place", filter.placeKey());
        add(where, parameters, "observed.topic = :topic", "topic", filter.topic());
        add(where, parameters, "observed.caseNumber = :case", "case", filter.caseNumber());
        add(where, parameters, "observed.patrolId = :patrol", "patrol", filter.patrolId());
        add(where, parameters, "observed.seenAt >= :from", "from", filter.from());
        add(where, parameters, "observed.seenAt < :to", "to", filter.to());
        if (filter.after() != null) {
            where.append(" and (observed.seenAt < :at or observed.seenAt = :at and id < :id)");
            parameters.put("at", filter.after().seenAt());
            parameters.put("id", filter.after().id());
        }
        if (!caller.seesAll()) restrict(where, parameters, caller);
        Sort latest = Sort.descending("observed.seenAt", "id");
        return find(where.toString(), latest, parameters).page(0, limit).list();
    }

    private static void add(
            StringBuilder where, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value == null) return;
        where.append(" and ").append(condition);
        parameters.put(name, value);
    }

    /** The same as {@link Sighting#isVisibleTo}. */
    private static void restrict(StringBuilder where, Map<String, Object> parameters, AccessScope caller) {
        boolean worksInGrids = caller.has(Role.GRID_WORKER) || caller.has(Role.PARTY_GROUP_LEADER);
        where.append(" and (recordedBy = :own or observed.place.communityCode in :communities"
                + " or observed.place.gridCode in :grids)");
        parameters.put("own", caller.unit());
        parameters.put("communities", caller.has(Role.COMMUNITY_SECRETARY) ? caller.communities() : Set.of());
        parameters.put("grids", worksInGrids ? caller.grids() : Set.of());
    }
}

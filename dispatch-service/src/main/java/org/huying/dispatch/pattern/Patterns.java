package org.huying.dispatch.pattern;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/** The patterns, by the questions planners ask. */
@ApplicationScoped
class Patterns implements PanacheRepositoryBase<Pattern, UUID> {
    private static final UUID NEWEST = new UUID(-1L, -1L);

    Pattern visible(String number, AccessScope caller) {
        Pattern found = find("number", number).firstResultOptional().orElseThrow(() -> new NotFound("pattern", number));
        if (!found.isVisibleTo(caller)) throw new HiddenFromCaller("pattern", number);
        return found;
    }

    long nextSerial(String communityCode) {
        return count("subject.place.communityCode", communityCode) + 1;
    }

    /** Newest first. */
    List<Pattern> list(PatternFilter filter, AccessScope caller, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder where = new StringBuilder("id < :before");
        parameters.put("before", filter.before() == null ? NEWEST : filter.before());
        if (filter.placeKey() != null) {
            where.append(" and placeKey = :place");
            parameters.put("place", filter.placeKey());
        }
        if (filter.topic() != null) {
            where.append(" and subject.topic = :topic");
            parameters.put("topic", filter.topic());
        }
        if (!caller.seesAll()) restrict(where, parameters, caller);
        return find(where.toString(), Sort.descending("id"), parameters)
                .page(0, limit)
                .list();
    }

    /** The same as {@link Pattern#isVisibleTo}. */
    private static void restrict(StringBuilder where, Map<String, Object> parameters, AccessScope caller) {
        boolean worksInGrids = caller.has(Role.GRID_WORKER) || caller.has(Role.PARTY_GROUP_LEADER);
        where.append(" and (computedBy = :own or subject.place.communityCode in :communities"
                + " or subject.place.gridCode in :grids)");
        parameters.put("own", caller.unit());
        parameters.put("communities", caller.has(Role.COMMUNITY_SECRETARY) ? caller.communities() : Set.of());
        parameters.put("grids", worksInGrids ? caller.grids() : Set.of());
    }
}

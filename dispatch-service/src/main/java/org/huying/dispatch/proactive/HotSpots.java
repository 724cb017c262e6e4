package org.huying.dispatch.proactive;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;

/** The hot spots, to the desk and the secretaries of their communities. */
@ApplicationScoped
class HotSpots implements PanacheRepositoryBase<HotSpot, UUID> {
    private static final UUID NEWEST = new UUID(-1L, -1L);

    private final HotSpotCounts counts;

    HotSpots(HotSpotCounts counts) {
        this.counts = counts;
    }

    HotSpot visible(UUID id, AccessScope caller) {
        HotSpot found = findByIdOptional(id).orElseThrow(() -> new NotFound("hot spot", id.toString()));
        if (!caller.covers(found.place().communityCode(), null)) throw new HiddenFromCaller("hot spot", id.toString());
        return found;
    }

    /** Those that are hot, the last found first. */
    List<HotSpot> list(String community, UUID before, AccessScope caller, int limit) {
        Map<String, Object> parameters = new HashMap<>(Map.of("before", before == null ? NEWEST : before));
        StringBuilder where = new StringBuilder("id < :before and cooled = false");
        if (community != null) {
            where.append(" and place.communityCode = :community");
            parameters.put("community", community);
        }
        if (!caller.seesAll()) {
            where.append(" and place.communityCode in :own");
            parameters.put("own", caller.communities());
        }
        return find(where.toString(), Sort.descending("id"), parameters)
                .page(0, limit)
                .list();
    }

    @Transactional
    UUID newestCase() {
        return counts.newestCase();
    }
}

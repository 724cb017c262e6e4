package org.huying.intake.concern;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/** The concerns, by the questions the town asks. */
@ApplicationScoped
class Concerns implements PanacheRepositoryBase<Concern, UUID> {
    /** No caller can have this id: smaller than it is every UUIDv7. */
    private static final UUID NEWEST = new UUID(-1L, -1L);

    Optional<Concern> numbered(String number) {
        return find("number", number).firstResultOptional();
    }

    /** What the caller may see, newest first. */
    List<Concern> visibleTo(AccessScope caller, Optional<UUID> before, int limit) {
        Map<String, Object> parameters = new HashMap<>(Map.of("before", before.orElse(NEWEST)));
        String visible = "id < :before";
        if (!caller.seesAll()) {
            visible += " and (registeredBy in :subjects or address.communityCode in :communities"
                    + " or address.gridCode in :grids)";
            parameters.put("subjects", caller.has(Role.RESIDENT) ? Set.of(caller.subject()) : Set.of());
            parameters.put("communities", caller.has(Role.COMMUNITY_SECRETARY) ? caller.communities() : Set.of());
            parameters.put("grids", worksInGrids(caller) ? caller.grids() : Set.of());
        }
        return find(visible, Sort.descending("id"), parameters).page(0, limit).list();
    }

    private static boolean worksInGrids(AccessScope caller) {
        return caller.has(Role.GRID_WORKER) || caller.has(Role.PARTY_GROUP_LEADER);
    }
}

package org.huying.intake.concern;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/** The concerns, by the questions the town asks. */
@ApplicationScoped
class Concerns implements PanacheRepositoryBase<Concern, UUID> {
    /** No caller can have this id: smaller than it is every UUIDv7. */
    static final UUID NEWEST = new UUID(-1L, -1L);

    /** Whatever else is asked for is no number of ours, and need not be asked of the database. */
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2,8}-[0-9]{8}-[0-9]{4,9}");

    Optional<Concern> numbered(String number) {
        return isNumber(number) ? find("number", number).firstResultOptional() : Optional.empty();
    }

    /** By number; nobody else changes them until the transaction ends, and whoever holds several waits for the oldest. */
    Map<String, Concern> held(List<String> numbers) {
        List<String> possible = numbers.stream().filter(Concerns::isNumber).toList();
        return find("number in ?1 order by id", possible).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(Collectors.toMap(Concern::number, Function.identity()));
    }

    /** Those that go on with it, oldest first. */
    List<Concern> mergedInto(UUID survivorId) {
        return list("standing.merger.survivorId = ?1 and standing.status = MERGED order by id", survivorId);
    }

    /** Number of the concern it is merged into; asked without reading it, as it is held only afterwards. */
    Optional<String> survivorOf(String number) {
        if (!isNumber(number)) return Optional.empty();
        return getEntityManager()
                .createQuery(
                        "select standing.merger.survivorNumber from Concern"
                                + " where number = ?1 and standing.status = MERGED",
                        String.class)
                .setParameter(1, number)
                .getResultStream()
                .findFirst();
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.broken();
        }
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

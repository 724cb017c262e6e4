package org.huying.dispatch.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/** The case files, by the questions the desk asks. */
@ApplicationScoped
class CaseFiles implements PanacheRepositoryBase<CaseFile, UUID> {
    /** Whatever else is asked for is no number of ours, and need not be asked of the database. */
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2,8}-[0-9]{8}-[0-9]{4,9}");

    /** In one question: every command begins with it. */
    private static final String WITH_TASKS = "from CaseFile file left join fetch file.tasks where file.number = ?1";

    /** Greater than every UUIDv7. */
    private static final UUID NEWEST = new UUID(-1L, -1L);

    /** The same as {@link CaseFile#isVisibleTo}, for a unit. */
    private static final String HAS_PART = """
            owner.code = :own or firstReceiver = :own or id in (select task.caseFile.id from Task task
              where task.unitCode = :own and task.part = CO_HANDLER and task.status <> WITHDRAWN
              and task.round = task.caseFile.round)""";

    CaseFile visible(String number, AccessScope caller) {
        if (!NUMBER.matcher(number).matches()) throw new NotFound("case", number);
        CaseFile found =
                find(WITH_TASKS, number).list().stream().findFirst().orElseThrow(() -> new NotFound("case", number));
        if (!found.isVisibleTo(caller)) throw new HiddenFromCaller("case", number);
        found.readEarlierRounds();
        return found;
    }

    /** For a command: visible to the caller, and as the caller last read it. */
    CaseFile visible(String number, EntityVersion expected, AccessScope caller) {
        CaseFile found = visible(number, caller);
        expected.mustBe(found.sequence());
        return found;
    }

    Set<UUID> concernsWithCase(Collection<UUID> concernIds) {
        return getEntityManager()
                .createQuery("select concernId from CaseFile where concernId in :ids", UUID.class)
                .setParameter("ids", concernIds)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** What the caller may see, newest first. */
    List<CaseFile> list(CaseFilter filter, AccessScope caller, int limit) {
        Map<String, Object> parameters =
                new HashMap<>(Map.of("before", filter.before().orElse(NEWEST)));
        StringBuilder where = new StringBuilder("id < :before");
        filter.status().ifPresent(status -> {
            where.append(" and status = :status");
            parameters.put("status", status);
        });
        filter.unit().ifPresent(unit -> {
            where.append(" and owner.code = :unit");
            parameters.put("unit", unit);
        });
        if (!caller.seesAll()) restrict(where, parameters, caller);
        List<CaseFile> found = find(where.toString(), Sort.descending("id"), parameters)
                .page(0, limit)
                .list();
        found.forEach(CaseFile::readEarlierRounds);
        return found;
    }

    /** Numbers of those raised in a meeting, in their order. */
    List<String> raisedIn(String meetingNumber, AccessScope caller) {
        Map<String, Object> parameters = new HashMap<>(Map.of("meeting", meetingNumber));
        StringBuilder where = new StringBuilder("meetingNumber = :meeting");
        if (!caller.seesAll()) restrict(where, parameters, caller);
        var query = getEntityManager()
                .createQuery("select number from CaseFile where " + where + " order by number", String.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static void restrict(StringBuilder where, Map<String, Object> parameters, AccessScope caller) {
        boolean worksInGrids = caller.has(Role.GRID_WORKER) || caller.has(Role.PARTY_GROUP_LEADER);
        where.append(" and (")
                .append(HAS_PART)
                .append(" or place.communityCode in :communities or place.gridCode in :grids)");
        parameters.put("own", caller.unit());
        parameters.put("communities", caller.has(Role.COMMUNITY_SECRETARY) ? caller.communities() : Set.of());
        parameters.put("grids", worksInGrids ? caller.grids() : Set.of());
    }
}

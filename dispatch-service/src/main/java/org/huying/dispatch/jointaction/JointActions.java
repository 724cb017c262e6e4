package org.huying.dispatch.jointaction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.ActScope;

/** The joint actions, by the questions their units ask. */
@ApplicationScoped
class JointActions implements PanacheRepositoryBase<JointAction, UUID> {
    private static final UUID NEWEST = new UUID(-1L, -1L);
    private static final String SERVES =
            "id in (select action.id from JointAction action join action.cases about where %s)";
    private static final String HAS_PART =
            "id in (select action.id from JointAction action join action.participants part where part.unit.code = :own)";

    JointAction visible(String number, AccessScope caller) {
        return shown(find("number", number).firstResultOptional().orElse(null), number, caller);
    }

    /** For a fact: the next in the order of its events, held to the end of the transaction. */
    JointAction held(String number, AccessScope caller) {
        var found = find("number", number).withLock(LockModeType.PESSIMISTIC_WRITE);
        return shown(found.firstResultOptional().orElse(null), number, caller);
    }

    /** For a command: visible to the caller, and as the caller last read it. */
    JointAction held(JointActionCommand command) {
        JointAction found = held(command.number(), command.caller());
        command.expected().mustBe(found.revision());
        return found;
    }

    private static JointAction shown(JointAction found, String number, AccessScope caller) {
        if (found == null) throw new NotFound("joint-action", number);
        if (!found.isVisibleTo(caller)) throw new HiddenFromCaller("joint-action", number);
        return found;
    }

    /** How many numbers of that day there are. */
    long ofDay(String prefix) {
        return count("number like ?1", prefix + "%");
    }

    /** Newest first. */
    List<JointAction> list(JointActionFilter filter, AccessScope caller, int limit) {
        Map<String, Object> parameters =
                new HashMap<>(Map.of("before", filter.before().orElse(NEWEST)));
        StringBuilder where = new StringBuilder("id < :before");
        filter.status().ifPresent(status -> {
            where.append(" and status = :status");
            parameters.put("status", status);
        });
        filter.caseNumber().ifPresent(number -> {
            where.append(" and ").append(SERVES.formatted("about.caseNumber = :case"));
            parameters.put("case", number);
        });
        if (!caller.seesAll()) {
            String covered = ActScope.condition("about", caller, "1 = 0", parameters);
            where.append(" and (%s or %s)".formatted(SERVES.formatted(covered), HAS_PART));
        }
        return find(where.toString(), Sort.descending("id"), parameters)
                .page(0, limit)
                .list();
    }
}

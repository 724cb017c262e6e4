package org.huying.dispatch.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;

/** The meetings, by the questions those who take part ask. */
@ApplicationScoped
class Meetings implements PanacheRepositoryBase<Meeting, UUID> {
    private static final UUID NEWEST = new UUID(-1L, -1L);
    private static final String SCOPE = " and (communityCode in :communities or convener.code = :own"
            + " or id in (select came.meeting.id from MeetingUnit came where came.unit.code = :own))";

    Meeting visible(String number, AccessScope caller) {
        Meeting found = find("number", number).firstResultOptional().orElseThrow(() -> new NotFound("meeting", number));
        if (!found.isVisibleTo(caller)) throw new HiddenFromCaller("meeting", number);
        return found;
    }

    /** For a command: visible to the caller, and as the caller last read it. */
    Meeting visible(MeetingCommand command) {
        Meeting found = visible(command.number(), command.caller());
        command.expected().mustBe(found.sequence());
        return found;
    }

    /** One at a time for each community and day, so that serials have no gap; held to the end of the transaction. */
    long nextSerial(String prefix) {
        getEntityManager()
                .createNativeQuery("SELECT cast(pg_advisory_xact_lock(hashtextextended(:day, 0)) AS text)")
                .setParameter("day", "meetings of " + prefix)
                .getSingleResult();
        return count("number like ?1", prefix + "%") + 1;
    }

    /** Newest first. */
    List<Meeting> list(MeetingFilter filter, AccessScope caller, int limit) {
        Map<String, Object> parameters =
                new HashMap<>(Map.of("before", filter.before().orElse(NEWEST)));
        StringBuilder where = new StringBuilder("id < :before");
        filter.kind().ifPresent(kind -> {
            where.append(" and kind = :kind");
            parameters.put("kind", kind);
        });
        filter.community().ifPresent(community -> {
            where.append(" and communityCode = :community");
            parameters.put("community", community);
        });
        filter.status().ifPresent(status -> {
            where.append(" and status = :status");
            parameters.put("status", status);
        });
        if (!caller.seesAll()) {
            where.append(SCOPE);
            parameters.put("communities", MeetingScope.communities(caller));
            parameters.put("own", caller.unit());
        }
        return find(where.toString(), Sort.descending("id"), parameters)
                .page(0, limit)
                .list();
    }
}

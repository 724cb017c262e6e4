package org.huying.dispatch.resolution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.meeting.MeetingScope;

/** The resolutions, by the questions units and conveners ask. */
@ApplicationScoped
class Resolutions implements PanacheRepositoryBase<Resolution, UUID> {
    private static final UUID NEWEST = new UUID(-1L, -1L);
    private static final String SCOPE =
            " and (origin.communityCode in :communities or unit.code = :own or convener.code = :own)";
    private static final String OVERDUE = "(status in (ISSUED, ACCEPTED, SENT_BACK) and due.at < :now)";

    Resolution visible(String number, AccessScope caller) {
        Resolution found =
                find("number", number).firstResultOptional().orElseThrow(() -> new NotFound("resolution", number));
        if (!found.isVisibleTo(caller)) throw new HiddenFromCaller("resolution", number);
        return found;
    }

    /** For a command: visible to the caller, and as the caller last read it. */
    Resolution visible(ResolutionCommand command) {
        Resolution found = visible(command.number(), command.caller());
        command.expected().mustBe(found.sequence());
        return found;
    }

    /** One at a time for each meeting, so that serials have no gap; held to the end of the transaction. */
    long nextSerial(UUID meetingId) {
        getEntityManager()
                .createNativeQuery("SELECT cast(pg_advisory_xact_lock(hashtextextended(:act, 0)) AS text)")
                .setParameter("act", "resolutions of " + meetingId)
                .getSingleResult();
        return count("origin.meetingId", meetingId) + 1;
    }

    /** Newest first. */
    List<Resolution> list(ResolutionFilter filter, AccessScope caller, Instant now, int limit) {
        Map<String, Object> parameters =
                new HashMap<>(Map.of("before", filter.before().orElse(NEWEST)));
        StringBuilder where = new StringBuilder("id < :before");
        filter.meeting().ifPresent(meeting -> {
            where.append(" and origin.meetingNumber = :meeting");
            parameters.put("meeting", meeting);
        });
        filter.unit().ifPresent(unit -> {
            where.append(" and unit.code = :unit");
            parameters.put("unit", unit);
        });
        filter.status().ifPresent(status -> {
            where.append(" and status = :status");
            parameters.put("status", status);
        });
        filter.overdue().ifPresent(overdue -> {
            where.append(overdue ? " and " : " and not ").append(OVERDUE);
            parameters.put("now", now);
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

    /**
     * Those past their day that nobody told of yet, the oldest first, each locked to the end of the transaction; those
     * another replica has in hand are left to it.
     */
    List<Resolution> untoldOverdue(Instant now, int limit) {
        String locked = "SELECT id FROM resolution WHERE overdue_told_at IS NULL"
                + " AND status IN ('ISSUED', 'ACCEPTED', 'SENT_BACK') AND due_at < :now"
                + " ORDER BY due_at, id LIMIT :limit FOR UPDATE SKIP LOCKED";
        List<Resolution> overdue = new ArrayList<>();
        var ids = getEntityManager()
                .createNativeQuery(locked, UUID.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
        for (Object id : ids) overdue.add(findById((UUID) id));
        return overdue;
    }
}

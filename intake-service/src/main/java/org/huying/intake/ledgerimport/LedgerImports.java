package org.huying.intake.ledgerimport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/** The imports, by the questions the town asks. */
@ApplicationScoped
class LedgerImports implements PanacheRepositoryBase<LedgerImport, UUID> {
    private static final String WHAT = "ledger import";

    LedgerImport get(String number, AccessScope caller) {
        LedgerImport found = find("number", number).firstResultOptional().orElseThrow(() -> new NotFound(WHAT, number));
        if (!found.isVisibleTo(caller)) throw new HiddenFromCaller(WHAT, number);
        return found;
    }

    /** Nobody else moves it until the transaction ends; waits for the batch that is being registered. */
    LedgerImport held(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    LedgerImport held(String number, AccessScope caller) {
        LedgerImport found = find("number", number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound(WHAT, number));
        if (!found.isVisibleTo(caller)) throw new HiddenFromCaller(WHAT, number);
        return found;
    }

    /** What the caller may see, newest first. */
    List<LedgerImport> visibleTo(AccessScope caller, Optional<UUID> before, int limit) {
        UUID from = before.orElse(new UUID(-1L, -1L));
        Sort newest = Sort.descending("id");
        if (caller.seesAll())
            return find("id < ?1", newest, from).page(0, limit).list();
        if (!caller.has(Role.COMMUNITY_SECRETARY)) return List.of();
        return find("id < ?1 and importer.communities in ?2", newest, from, Importer.communitiesOf(caller))
                .page(0, limit)
                .list();
    }

    Optional<String> earlierOf(byte[] fileMark) {
        return find("fileMark = ?1 order by uploadedAt desc", (Object) fileMark)
                .firstResultOptional()
                .map(LedgerImport::number);
    }

    String nextNumber(String day) {
        Object serial = getEntityManager()
                .createNativeQuery("SELECT nextval('ledger_import_serial')")
                .getSingleResult();
        return "TZ-" + day + "-" + serial;
    }

    /** Those whose rows have to go, locked to the end of the transaction. */
    List<LedgerImport> due(Instant now, int limit) {
        String locked = "SELECT id FROM ledger_import WHERE purged_at IS NULL AND purge_at <= :now"
                + " ORDER BY purge_at, id LIMIT :limit FOR UPDATE SKIP LOCKED";
        List<LedgerImport> due = new ArrayList<>();
        var ids = getEntityManager()
                .createNativeQuery(locked, UUID.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList();
        for (Object id : ids) due.add(findById((UUID) id));
        return due;
    }
}

package org.huying.dispatch.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.casefile.ReadCases;

/** Supervisions, to those who may see them. */
@ApplicationScoped
public class ReadSupervisions {
    private final Supervisions supervisions;
    private final ReadCases cases;

    ReadSupervisions(Supervisions supervisions, ReadCases cases) {
        this.supervisions = supervisions;
        this.cases = cases;
    }

    @Transactional
    public Supervision one(String number, AccessScope caller) {
        return supervisions.visible(number, caller);
    }

    /** Those of a case the caller may see. */
    @Transactional
    public List<Supervision> of(String caseNumber, AccessScope caller) {
        return supervisions.of(cases.one(caseNumber, caller).id(), caller);
    }

    /** The open ones, newest first. */
    @Transactional
    public Page<Supervision> open(Optional<UUID> before, AccessScope caller, int limit) {
        return Page.of(supervisions.open(before, caller, limit + 1), limit, last -> Cursor.of(last.id()));
    }
}

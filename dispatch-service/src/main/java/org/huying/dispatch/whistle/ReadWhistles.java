package org.huying.dispatch.whistle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.casefile.ReadCases;

/** Whistles, to those who may see them. */
@ApplicationScoped
public class ReadWhistles {
    private final Whistles whistles;
    private final ReadCases cases;

    ReadWhistles(Whistles whistles, ReadCases cases) {
        this.whistles = whistles;
        this.cases = cases;
    }

    @Transactional
    public Whistle one(String number, AccessScope caller) {
        return whistles.visible(number, caller);
    }

    /** Those of a case the caller may see. */
    @Transactional
    public List<Whistle> of(String caseNumber, AccessScope caller) {
        return whistles.of(cases.one(caseNumber, caller).id(), caller);
    }

    /** Newest first. */
    @Transactional
    public Page<Whistle> list(WhistleFilter filter, AccessScope caller, int limit) {
        return Page.of(whistles.list(filter, caller, limit + 1), limit, last -> Cursor.of(last.id()));
    }
}

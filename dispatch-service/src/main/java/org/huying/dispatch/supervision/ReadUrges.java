package org.huying.dispatch.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.casefile.ReadCases;

/** The urges of a case, to those who may see them. */
@ApplicationScoped
public class ReadUrges {
    private final Urges urges;
    private final ReadCases cases;

    ReadUrges(Urges urges, ReadCases cases) {
        this.urges = urges;
        this.cases = cases;
    }

    @Transactional
    public List<Urge> of(String caseNumber, AccessScope caller) {
        return urges.of(cases.one(caseNumber, caller).id(), caller);
    }
}

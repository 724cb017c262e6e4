package org.huying.dispatch.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.matter.FieldScope;
import org.huying.dispatch.matter.Matter;
import org.huying.dispatch.matter.MatterKind;
import org.huying.dispatch.matter.Matters;

/** Visits, to those who may see them. */
@ApplicationScoped
public class ReadVisits {
    private final Matters matters;
    private final Visits visits;

    ReadVisits(Matters matters, Visits visits) {
        this.matters = matters;
        this.visits = visits;
    }

    /** In the order in which they were made. */
    @Transactional
    public List<Visit> of(String caseNumber, AccessScope caller) {
        Matter about = matters.visible(MatterKind.CASE, caseNumber, caller);
        return FieldScope.seen(visits.of(about.id()), about, caller, Visit::by);
    }
}

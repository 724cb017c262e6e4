package org.huying.dispatch.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.RecordedOtherwise;
import org.huying.dispatch.casefile.ReadCases;
import org.huying.dispatch.matter.Matter;
import org.huying.dispatch.matter.MatterKind;
import org.huying.dispatch.matter.Matters;
import org.huying.dispatch.matter.Recorder;

/**
 * Staff were there (走访). Told once or often, at once or late, whatever became of the case meanwhile: the same result.
 */
@ApplicationScoped
public class RecordVisit {
    private final Matters matters;
    private final ReadCases cases;
    private final StaffRules rules;
    private final VisitBook book;

    RecordVisit(Matters matters, ReadCases cases, StaffRules rules, VisitBook book) {
        this.matters = matters;
        this.cases = cases;
        this.rules = rules;
        this.book = book;
    }

    @Transactional
    public Visit handle(String caseNumber, UUID id, VisitReport told, AccessScope caller) {
        Matter about = matters.recordable(MatterKind.CASE, caseNumber, caller);
        Optional<Visit> before = book.toldBefore(id);
        if (before.isPresent()) {
            if (before.get().says(about, caller.unit(), told)) return before.get();
            throw new RecordedOtherwise(id);
        }
        rules.mustBeKept(cases.one(caseNumber, caller).topic(), told.at(), told.staff());
        return book.enter(new Visit(id, about, Recorder.of(caller)), told);
    }
}

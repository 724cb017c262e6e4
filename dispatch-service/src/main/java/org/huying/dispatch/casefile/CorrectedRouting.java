package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import org.huying.dispatch.routing.correction.Correction;
import org.huying.dispatch.routing.correction.Corrections;

/**
 * Counts against the rule that routed a case what a person changed about it: every change of its lead is a correction,
 * an arbitration that leaves it where it is is none.
 */
@ApplicationScoped
class CorrectedRouting implements CaseListener {
    private final Corrections corrections;

    CorrectedRouting(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public void on(CaseFile moved, CaseEvent event) {
        if (!(event instanceof HandoverEvent.Reassigned reassigned)) return;
        String unit = reassigned.owner().code();
        Routed routed = moved.routed();
        if (unit.equals(reassigned.previousUnit()) || routed == null) return;
        corrections.record(new Correction(
                moved.id(),
                routed.ruleSetVersion(),
                routed.rule(),
                routed.routedAt(),
                unit,
                reassigned.cause().name(),
                event.occurrence().time()));
    }
}

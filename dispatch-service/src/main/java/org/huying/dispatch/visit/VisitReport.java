package org.huying.dispatch.visit;

import java.time.Instant;
import org.huying.dispatch.act.FactTime;

/**
 * What a phone tells of a visit.
 *
 * @param staff how many went
 * @param spot  where, if it was not the place of the case itself
 * @param note  internal; it leaves dispatch in no event
 */
public record VisitReport(Instant at, int staff, String spot, PeopleMet met, VisitOutcome outcome, String note) {
    public VisitReport {
        at = FactTime.stored(at);
    }
}

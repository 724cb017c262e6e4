package org.huying.dispatch.routing.correction;

import java.time.Instant;
import java.util.UUID;

/**
 * That a person gave a case to another unit than the rules had said: reassignment, approved return or arbitration.
 *
 * @param routedAt when the rule had decided
 * @param toUnit   code of the unit that leads it now
 * @param cause    what moved the case
 */
public record Correction(
        UUID caseId, int ruleSetVersion, String rule, Instant routedAt, String toUnit, String cause, Instant at) {}

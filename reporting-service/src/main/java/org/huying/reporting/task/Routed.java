package org.huying.reporting.task;

import java.time.Instant;
import java.util.List;

/**
 * How a case was routed, and what people changed about it.
 *
 * @param at            when the rule decided
 * @param unit          that it named
 * @param givenTo       the units people gave the case to instead, in their order; empty where nobody corrected it
 */
public record Routed(String rule, int version, Instant at, Unit unit, List<Unit> givenTo) {
    public boolean isCorrected() {
        return !givenTo.isEmpty();
    }
}

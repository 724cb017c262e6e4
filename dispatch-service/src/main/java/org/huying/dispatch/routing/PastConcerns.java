package org.huying.dispatch.routing;

import java.time.Instant;
import java.util.List;

/** What was routed before, and how. */
public interface PastConcerns {
    /** Those routed in [from, to), the latest first. */
    List<PastConcern> routed(Instant from, Instant to, int limit);

    /** How many were routed in [from, to), by rule and version. */
    List<RoutedCount> counted(Instant from, Instant to);

    /**
     * A concern as it was routed.
     *
     * @param unit code of the unit it went to
     * @param rule which rule said so
     */
    record PastConcern(String number, Matter matter, String unit, String rule) {}

    /** How many cases a rule routed. */
    record RoutedCount(int ruleSetVersion, String rule, long cases) {}
}

package org.huying.dispatch.hazard;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * What was seen on site in a round, whatever came first and however often.
 *
 * @param inspected    at least once
 * @param surveyNeeded somebody found that a partner unit has to survey it
 */
record OnSite(boolean inspected, boolean surveyNeeded) {
    static OnSite of(Collection<Inspection> inspections) {
        return new OnSite(!inspections.isEmpty(), inspections.stream().anyMatch(Inspection::surveyNeeded));
    }

    /** A major hazard is always surveyed, a general one where an inspection asks for it. */
    Set<Readiness> missing(Grade grade, boolean surveyed) {
        Set<Readiness> missing = EnumSet.noneOf(Readiness.class);
        if (!inspected) missing.add(Readiness.INSPECTION);
        boolean surveyDue = grade == Grade.MAJOR || surveyNeeded;
        if (surveyDue && !surveyed) missing.add(Readiness.SURVEY);
        return missing;
    }
}

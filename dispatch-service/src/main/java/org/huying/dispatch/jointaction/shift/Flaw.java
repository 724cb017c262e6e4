package org.huying.dispatch.jointaction.shift;

import java.time.LocalDate;
import org.huying.dispatch.directory.UnitKind;

/**
 * One thing that is wrong with a plan.
 *
 * @param when the gap, the overlap, what lies outside, or the shift that lacks a unit
 * @param unit the kind of unit that is missing; null otherwise
 */
public record Flaw(FlawKind kind, LocalDate night, Span when, UnitKind unit) {
    static Flaw of(FlawKind kind, LocalDate night, Span when) {
        return new Flaw(kind, night, when, null);
    }

    /** What it is acknowledged by, for example {@code GAP 2023-12-09T18:00+120}. */
    public String name() {
        String name = "%s %s+%d".formatted(kind, when.start(), when.minutes());
        return unit == null ? name : name + " " + unit;
    }
}

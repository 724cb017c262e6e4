package org.huying.reporting.praise;

import java.util.List;
import org.huying.reporting.summary.Window;

/**
 * The praise (表扬) of a window: no concern anybody has to act on, and therefore apart from what was collected. Units and
 * {@code unnamed} sum to the total.
 *
 * @param unnamed praise that names no unit
 * @param byUnit  most praised first
 */
public record PraiseSummary(Window window, long total, long unnamed, List<UnitPraise> byUnit) {
    /** How often one unit was praised; its code is null where none was named. */
    public record UnitPraise(String unit, long praises) {}

    static PraiseSummary of(Window window, List<UnitPraise> counted) {
        long total = counted.stream().mapToLong(UnitPraise::praises).sum();
        List<UnitPraise> named =
                counted.stream().filter(line -> line.unit() != null).toList();
        long toUnits = named.stream().mapToLong(UnitPraise::praises).sum();
        return new PraiseSummary(window, total, total - toUnits, named);
    }
}

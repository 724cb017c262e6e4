package org.huying.reporting.performance;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.huying.reporting.task.Unit;
import org.huying.reporting.task.UnitNames;

/** Workload and performance of the units that are asked for, of all others together, and of all: the two sum to the third. */
public final class Performance {
    private final By by;
    private final Workload total = new Workload();
    private final Workload others = new Workload();
    private final Map<String, Workload> lines = new TreeMap<>();
    private final Map<String, String> kinds = new TreeMap<>();
    private final UnitNames names = new UnitNames();

    Performance(By by) {
        this.by = by;
    }

    void count(Unit unit, Consumer<Workload> how) {
        how.accept(total);
        if (by.includes(unit)) {
            names.note(unit);
            kinds.merge(unit.code(), unit.kind(), BinaryOperator.maxBy(Comparator.naturalOrder()));
            how.accept(lines.computeIfAbsent(unit.code(), code -> new Workload()));
        } else how.accept(others);
    }

    public By by() {
        return by;
    }

    public Workload total() {
        return total;
    }

    public Workload others() {
        return others;
    }

    /** By code of the unit. */
    public Map<String, Workload> lines() {
        return lines;
    }

    public String kind(String code) {
        return kinds.get(code);
    }

    public String name(String code) {
        return names.of(code);
    }
}

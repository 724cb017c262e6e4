package org.huying.reporting.task;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A total, and the same by community, by topic and by unit. What is counted is counted in all four, so that each breakdown
 * sums to the total.
 *
 * @param <T> what is counted up
 */
public final class Parts<T> {
    private final Supplier<T> nothing;
    private final T total;
    private final Map<String, T> byCommunity = new TreeMap<>();
    private final Map<String, T> byTopic = new TreeMap<>();
    private final Map<String, T> byUnit = new TreeMap<>();
    private final UnitNames names = new UnitNames();

    public Parts(Supplier<T> nothing) {
        this.nothing = nothing;
        this.total = nothing.get();
    }

    public void count(Matter matter, Unit unit, Consumer<T> how) {
        names.note(unit);
        how.accept(total);
        how.accept(byCommunity.computeIfAbsent(matter.communityCode(), code -> nothing.get()));
        how.accept(byTopic.computeIfAbsent(matter.topic(), code -> nothing.get()));
        how.accept(byUnit.computeIfAbsent(unit.code(), code -> nothing.get()));
    }

    public T total() {
        return total;
    }

    /** By code. */
    public Map<String, T> byCommunity() {
        return byCommunity;
    }

    /** By code; empty for those of which no topic is known. */
    public Map<String, T> byTopic() {
        return byTopic;
    }

    /** By code. */
    public Map<String, T> byUnit() {
        return byUnit;
    }

    public UnitNames names() {
        return names;
    }
}

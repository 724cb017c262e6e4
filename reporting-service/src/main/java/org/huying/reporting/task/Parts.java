package org.huying.reporting.task;

import java.util.EnumMap;
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
    private final Map<Facet, Map<String, T>> parts = new EnumMap<>(Facet.class);
    private final UnitNames names = new UnitNames();

    public Parts(Supplier<T> nothing) {
        this.nothing = nothing;
        this.total = nothing.get();
        for (Facet facet : Facet.values()) parts.put(facet, new TreeMap<>());
    }

    public void count(Matter matter, Unit unit, Consumer<T> how) {
        names.note(unit);
        how.accept(total);
        for (Facet facet : Facet.values()) how.accept(part(facet, facet.part(matter, unit)));
    }

    /**
     * Adds what was counted before of one part; that of the communities is all there is, and makes up the total.
     *
     * @param name what a unit was called; null for what is none
     */
    public void add(Facet facet, String code, String name, Consumer<T> how) {
        if (facet == Facet.UNIT) names.note(new Unit(code, null, name));
        if (facet == Facet.COMMUNITY) how.accept(total);
        how.accept(part(facet, code));
    }

    private T part(Facet facet, String code) {
        return parts.get(facet).computeIfAbsent(code, first -> nothing.get());
    }

    public T total() {
        return total;
    }

    /** By code. */
    public Map<String, T> byCommunity() {
        return parts.get(Facet.COMMUNITY);
    }

    /** By code; empty for those of which no topic is known. */
    public Map<String, T> byTopic() {
        return parts.get(Facet.TOPIC);
    }

    /** By code. */
    public Map<String, T> byUnit() {
        return parts.get(Facet.UNIT);
    }

    public UnitNames names() {
        return names;
    }
}

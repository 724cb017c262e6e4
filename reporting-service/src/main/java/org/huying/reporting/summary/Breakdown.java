package org.huying.reporting.summary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Figures, and what they are made of by each dimension. */
public final class Breakdown {
    public static final Breakdown NONE = new Breakdown(List.of());

    private final Map<Dimension, SortedMap<String, Figures>> parts = new EnumMap<>(Dimension.class);

    /** Some of what a dimension's figures are made of. */
    public record Part(Dimension dimension, String name, Figures figures) {}

    /** @param parts several of the same name are added up */
    public Breakdown(List<Part> parts) {
        for (Dimension dimension : Dimension.values()) this.parts.put(dimension, new TreeMap<>());
        for (Part part : parts) this.parts.get(part.dimension()).merge(part.name(), part.figures(), Figures::plus);
    }

    public static Breakdown of(List<Cell> cells) {
        return new Breakdown(cells.stream().flatMap(Cell::parts).toList());
    }

    public Breakdown plus(Breakdown other) {
        return new Breakdown(List.of(this, other).stream()
                .flatMap(each -> each.parts.entrySet().stream())
                .flatMap(each -> each.getValue().entrySet().stream()
                        .map(part -> new Part(each.getKey(), part.getKey(), part.getValue())))
                .toList());
    }

    /** By the names of the parts, in their order. */
    public Map<String, Figures> by(Dimension dimension) {
        return parts.get(dimension);
    }

    public Figures total() {
        return by(Dimension.COMMUNITY).values().stream().reduce(Figures.NONE, Figures::plus);
    }
}

package org.huying.reporting.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Where something happened and which units had to do with it. */
record Parties(Set<String> communities, Set<String> grids, Set<String> units) {
    private static final List<String> UNITS = List.of(
            "unit",
            "units",
            "responsibleUnit",
            "surveyUnit",
            "previousUnit",
            "keeper",
            "convener",
            "lead",
            "attendance");

    static Parties of(String community, String grid, String... units) {
        return new Parties(some(community), some(grid), some(units));
    }

    /** Those an event names, in whatever of its fields. */
    static Parties named(JsonNode data) {
        Set<String> communities = new HashSet<>();
        Set<String> grids = new HashSet<>();
        Set<String> units = new HashSet<>();
        for (JsonNode place : List.of(data, data.path("place"))) {
            add(communities, place.path("communityCode"));
            add(grids, place.path("gridCode"));
        }
        add(communities, data.path("communities"));
        add(grids, data.path("grids"));
        for (String field : UNITS) add(units, data.path(field));
        return new Parties(communities, grids, units);
    }

    /** A code, or many of them, or things that each name a unit. */
    private static void add(Set<String> codes, JsonNode node) {
        if (node.isTextual()) codes.add(node.textValue());
        else if (node.isArray()) node.forEach(item -> add(codes, item));
        else if (node.isObject() && node.path("unit").isTextual())
            codes.add(node.path("unit").textValue());
    }

    Parties with(String unit) {
        Set<String> more = new HashSet<>(units);
        more.add(unit);
        return new Parties(communities, grids, more);
    }

    /** The community, where it is one. */
    String community() {
        return communities.size() == 1 ? communities.iterator().next() : null;
    }

    private static Set<String> some(String... codes) {
        return Arrays.stream(codes).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}

package org.huying.reporting.task.settled;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huying.reporting.summary.Window;
import org.huying.reporting.table.Statements;
import org.huying.reporting.task.Facet;

/** What is settled in the parts of days that a window cuts, added up where it is kept: to be read one by one it is too much. */
@ApplicationScoped
class CutDays {
    /** Where what is tallied by a basis is kept, its {@link Basis#day}, and the bits of what is counted of it. */
    private record Source(String table, String day, String counted) {}

    private static final Map<Basis, Source> SOURCES = new EnumMap<>(Map.of(
            Basis.DUE, new Source("settled_task", "due_at", "due_counted"),
            Basis.GIVEN, new Source("settled_task", "dispatched_at", "given_counted"),
            Basis.HELPED, new Source("settled_help", "dispatched_at", "given_counted")));

    /** A part of a day, added to the whole days or taken away from them. */
    private record Part(Basis basis, Window window, boolean isInside) {}

    private final Statements statements;

    CutDays(Statements statements) {
        this.statements = statements;
    }

    /** What is to be added to the sums of the whole days: less than nothing of what lies outside the window. */
    List<Kept> read(Asked asked, Set<Basis> bases, Set<Facet> facets) {
        List<Part> parts = parts(asked.days(), bases);
        if (parts.isEmpty()) return List.of();
        return statements.read(
                parts.stream().map(part -> sql(part, asked, facets)).collect(Collectors.joining(" UNION ALL ")),
                read -> {
                    int next = 1;
                    for (Part part : parts) next = asked.bind(read, next, part.window());
                },
                KeptRow::read);
    }

    private static List<Part> parts(WholeDays days, Set<Basis> bases) {
        List<Part> parts = new ArrayList<>();
        bases.stream().filter(SOURCES::containsKey).sorted().forEach(basis -> {
            days.inside().forEach(window -> parts.add(new Part(basis, window, true)));
            days.outside().forEach(window -> parts.add(new Part(basis, window, false)));
        });
        return parts;
    }

    private static String sql(Part part, Asked asked, Set<Facet> all) {
        Source source = SOURCES.get(part.basis());
        // What is helped with is tallied by unit alone.
        Set<Facet> facets = part.basis() == Basis.HELPED ? Set.of(Facet.UNIT) : all;
        String one = (part.isInside() ? "" : "-") + "count(*) FILTER (WHERE " + source.counted() + " & %d <> 0)";
        return "SELECT '%s', %s, %s, %s, coalesce(excluded_for, ''), %s FROM %s WHERE %s GROUP BY GROUPING SETS (%s)"
                .formatted(
                        part.basis(),
                        byFacet(facets, "'%s'"::formatted),
                        byFacet(facets, CutDays::code),
                        facets.contains(Facet.UNIT) ? "coalesce(unit_kind, ''), coalesce(unit_name, '')" : "'', ''",
                        KeptRow.counts(part.basis(), count -> one.formatted(count.bit())),
                        source.table(),
                        asked.in(source.day()),
                        facets.stream().sorted().map(CutDays::grouping).collect(Collectors.joining(", ")));
    }

    private static String byFacet(Set<Facet> facets, Function<Facet, String> value) {
        return facets.stream()
                .sorted()
                .map(facet -> "WHEN grouping(%s) THEN %s".formatted(code(facet), value.apply(facet)))
                .collect(Collectors.joining(" ", "CASE 0 ", " END"));
    }

    private static String grouping(Facet facet) {
        return "(" + code(facet) + (facet == Facet.UNIT ? ", unit_kind, unit_name" : "") + ", excluded_for)";
    }

    /** Where {@link Facet#part} is kept. */
    private static String code(Facet facet) {
        return switch (facet) {
            case COMMUNITY -> "community_code";
            case TOPIC -> "topic";
            case UNIT -> "unit_code";
        };
    }
}

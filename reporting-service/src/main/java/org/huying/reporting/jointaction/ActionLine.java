package org.huying.reporting.jointaction;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huying.reporting.summary.Rate;

/** One joint action, as it was known at some time. */
public record ActionLine(
        String number,
        String status,
        List<String> communities,
        String lead,
        List<String> units,
        ActionFigures figures) {
    private static final String CANCELLED = "joint-action.cancelled.v1";

    /**
     * From everything known of one joint action by {@code asOf}: neither the order in which it came nor how often makes
     * a difference.
     */
    static ActionLine of(Collection<Chapter> known, Instant asOf) {
        Map<Long, Chapter> each = new LinkedHashMap<>();
        known.stream().sorted(Comparator.comparing(Chapter::sequence)).forEach(it -> each.put(it.sequence(), it));
        List<Chapter> life = List.copyOf(each.values());
        Told latest = life.get(life.size() - 1).told();
        return new ActionLine(
                latest.number(),
                latest.status(),
                latest.communities(),
                latest.lead(),
                latest.units(),
                figures(life, asOf));
    }

    private static ActionFigures figures(List<Chapter> life, Instant asOf) {
        List<Told.Shift> shifts = life.stream()
                .filter(it -> it.told().plan() != null)
                .reduce((earlier, later) -> later)
                .map(it -> it.told().plan().shifts())
                .orElse(List.of());
        Instant until = life.stream()
                .filter(it -> it.type().equals(CANCELLED))
                .map(Chapter::time)
                .findFirst()
                .orElse(Instant.MAX);
        List<Told.Shift> begun = shifts.stream()
                .filter(it -> !it.startsAt().isAfter(asOf) && it.startsAt().isBefore(until))
                .toList();
        Map<UUID, Set<String>> came = facts(life, Told::attendanceId).stream()
                .collect(Collectors.groupingBy(Told::shiftId, Collectors.mapping(Told::unitKind, Collectors.toSet())));
        return new ActionFigures(
                shifts.size(),
                begun.size(),
                (int) begun.stream()
                        .filter(it -> came.containsKey(it.shiftId()))
                        .count(),
                present(begun, came),
                Interventions.of(facts(life, Told::interventionId)));
    }

    private static Rate present(List<Told.Shift> begun, Map<UUID, Set<String>> came) {
        long present = begun.stream()
                .mapToLong(it -> it.required().stream()
                        .filter(came.getOrDefault(it.shiftId(), Set.of())::contains)
                        .count())
                .sum();
        return new Rate(
                present, begun.stream().mapToLong(it -> it.required().size()).sum());
    }

    private static List<Told> facts(List<Chapter> life, Function<Told, UUID> id) {
        return life.stream()
                .map(Chapter::told)
                .filter(it -> id.apply(it) != null)
                .toList();
    }
}

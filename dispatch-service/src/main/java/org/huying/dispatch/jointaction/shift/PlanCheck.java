package org.huying.dispatch.jointaction.shift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whether the shifts of a plan divide its nights without gap and overlap, each with the units it requires. */
public record PlanCheck(List<NightCheck> nights, List<Flaw> flaws) {
    public static PlanCheck of(Nights windows, List<Roster> rosters) {
        Map<LocalDate, List<Span>> shifts = new TreeMap<>();
        windows.windows().forEach(window -> shifts.put(window.start().toLocalDate(), new ArrayList<>()));
        List<Flaw> missing = new ArrayList<>();
        for (Roster roster : rosters) {
            LocalDate night = windows.of(roster.span());
            shifts.computeIfAbsent(night, unplanned -> new ArrayList<>()).add(roster.span());
            roster.missing().forEach(kind -> missing.add(new Flaw(FlawKind.MISSING_UNIT, night, roster.span(), kind)));
        }
        List<NightCheck> nights = shifts.entrySet().stream()
                .map(it -> NightCheck.of(it.getKey(), windows.windowOf(it.getKey()), it.getValue()))
                .toList();
        List<Flaw> flaws =
                new ArrayList<>(nights.stream().flatMap(NightCheck::flaws).toList());
        flaws.addAll(missing);
        return new PlanCheck(nights, List.copyOf(flaws));
    }

    public boolean passes() {
        return flaws.isEmpty();
    }

    public List<String> flawNames() {
        return flaws.stream().map(Flaw::name).distinct().toList();
    }

    public int plannedMinutes() {
        return nights.stream().mapToInt(night -> night.partition().planned()).sum();
    }

    public int coveredMinutes() {
        return nights.stream().mapToInt(night -> night.partition().covered()).sum();
    }
}

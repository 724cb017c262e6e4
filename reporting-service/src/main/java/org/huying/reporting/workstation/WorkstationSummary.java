package org.huying.reporting.workstation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huying.reporting.summary.Window;

/**
 * What workstations were good for in a window.
 *
 * @param unnamed what came over the channel without a workstation named
 */
public record WorkstationSummary(
        Window window, WorkstationFigures total, List<Line> byWorkstation, WorkstationFigures unnamed) {
    /** One workstation; of one nobody told of yet only the code is known. */
    public record Line(String code, String name, String communityCode, WorkstationFigures figures) {}

    static WorkstationSummary of(
            Window window, List<Station> known, List<SessionCell> sessions, List<CollectedCell> collected) {
        Map<String, Station> stations =
                known.stream().collect(Collectors.toMap(Station::code, it -> it, (one, other) -> one, TreeMap::new));
        TreeSet<String> codes = new TreeSet<>();
        known.stream().filter(Station::listed).map(Station::code).forEach(codes::add);
        sessions.stream().map(SessionCell::workstationCode).forEach(codes::add);
        collected.stream()
                .map(CollectedCell::workstationCode)
                .filter(Objects::nonNull)
                .forEach(codes::add);
        List<Line> lines = codes.stream()
                .map(code ->
                        line(stations.getOrDefault(code, new Station(code, code, null, false)), sessions, collected))
                .toList();
        List<CollectedCell> nowhere =
                collected.stream().filter(it -> it.workstationCode() == null).toList();
        return new WorkstationSummary(
                window, WorkstationFigures.of(sessions, collected), lines, WorkstationFigures.of(List.of(), nowhere));
    }

    private static Line line(Station station, List<SessionCell> sessions, List<CollectedCell> collected) {
        String code = station.code();
        WorkstationFigures here = WorkstationFigures.of(
                sessions.stream()
                        .filter(it -> code.equals(it.workstationCode()))
                        .toList(),
                collected.stream()
                        .filter(it -> code.equals(it.workstationCode()))
                        .toList());
        return new Line(code, station.name(), station.communityCode(), here);
    }
}

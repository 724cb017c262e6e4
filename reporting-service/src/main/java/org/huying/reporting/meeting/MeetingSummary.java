package org.huying.reporting.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.huying.reporting.summary.Window;

/** What came of the meetings of a window, by community. */
public record MeetingSummary(Window window, MeetingFigures total, List<Line> byCommunity) {
    /** One community. */
    public record Line(String code, String name, MeetingFigures figures) {}

    /** @param names of the communities known, by code; @param listed those shown even where nothing happened */
    static MeetingSummary of(
            Window window,
            List<MeetingCell> meetings,
            List<RaisedCell> raised,
            List<ResolutionLine> resolutions,
            Map<String, String> names,
            Set<String> listed) {
        Set<String> codes = new TreeSet<>(listed);
        meetings.forEach(cell -> codes.add(cell.communityCode()));
        raised.forEach(cell -> codes.add(cell.communityCode()));
        resolutions.forEach(line -> codes.add(line.communityCode()));
        List<Line> lines = new ArrayList<>();
        for (String code : codes) {
            MeetingFigures here = MeetingFigures.of(
                    in(code, meetings, MeetingCell::communityCode),
                    in(code, raised, RaisedCell::communityCode),
                    in(code, resolutions, ResolutionLine::communityCode),
                    window.asOf());
            lines.add(new Line(code, names.getOrDefault(code, code), here));
        }
        MeetingFigures total = MeetingFigures.of(meetings, raised, resolutions, window.asOf());
        return new MeetingSummary(window, total, List.copyOf(lines));
    }

    private static <T> List<T> in(String code, List<T> items, Function<T, String> community) {
        return items.stream().filter(it -> community.apply(it).equals(code)).toList();
    }
}

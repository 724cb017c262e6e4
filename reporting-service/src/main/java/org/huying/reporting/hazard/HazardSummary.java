package org.huying.reporting.hazard;

import java.util.List;
import java.util.stream.Collectors;
import org.huying.reporting.summary.Town;
import org.huying.reporting.summary.Window;

/** What became of the hazard points of a window, in total and by community; the communities sum to the total. */
public record HazardSummary(Window window, HazardCounts total, List<CommunityHazards> byCommunity) {
    /** One community in a summary. */
    public record CommunityHazards(String code, String name, HazardCounts counts) {}

    static HazardSummary of(Window window, List<HazardLine> points, Town town) {
        var byCommunity = points.stream().collect(Collectors.groupingBy(HazardLine::communityCode));
        return new HazardSummary(
                window,
                HazardCounts.of(points, window.asOf()),
                town.with(byCommunity.keySet()).stream()
                        .map(code -> new CommunityHazards(
                                code,
                                town.name(code),
                                HazardCounts.of(byCommunity.getOrDefault(code, List.of()), window.asOf())))
                        .toList());
    }
}

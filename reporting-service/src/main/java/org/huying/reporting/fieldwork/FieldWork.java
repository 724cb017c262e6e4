package org.huying.reporting.fieldwork;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huying.reporting.summary.Window;

/** What was done in the field, community by community. */
public record FieldWork(
        Window window,
        Map<String, String> names,
        List<VisitCount> visits,
        List<CanvassLine> canvasses,
        List<CoverageLine> coverage,
        List<MeasurementLine> measurements) {

    /** Those where something was done. */
    public List<String> communities() {
        return List.copyOf(new TreeSet<>(Stream.of(
                        visits.stream().map(VisitCount::community),
                        canvasses.stream().map(CanvassLine::community),
                        coverage.stream().map(CoverageLine::community),
                        measurements.stream().map(MeasurementLine::community))
                .flatMap(codes -> codes)
                .toList()));
    }

    /** A community counts even where the directory has not told of it yet. */
    public String name(String community) {
        return names.getOrDefault(community, community);
    }
}

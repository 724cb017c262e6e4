package org.huying.reporting.jointaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.huying.chassis.scope.AccessScope;

/** What became of the joint actions the caller may see. */
@ApplicationScoped
public class ActionReports {
    private final ActionChapters chapters;

    ActionReports(ActionChapters chapters) {
        this.chapters = chapters;
    }

    /** @param community division code; null for all */
    @Transactional
    public ActionReport of(String community, Instant asOf, AccessScope caller) {
        List<ActionLine> lines =
                chapters.of(community, asOf, caller).stream()
                        .collect(Collectors.groupingBy(Chapter::key))
                        .values()
                        .stream()
                        .map(life -> ActionLine.of(life, asOf))
                        .sorted(Comparator.comparing(ActionLine::number).reversed())
                        .toList();
        return new ActionReport(asOf, lines);
    }
}

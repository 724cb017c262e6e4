package org.huying.intake.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The steps of a concern's case and those it took in intake, as one way for whoever raised it. */
final class Way {
    private static final Set<ProgressStatus> ENDED_IN_INTAKE =
            Set.of(ProgressStatus.WITHDRAWN, ProgressStatus.NOT_ADMITTED);
    private static final Set<ProgressStatus> STILL_TRUE = Set.of(ProgressStatus.CLOSED, ProgressStatus.TRANSFERRED);

    private Way() {}

    /** Each step of intake's where its time puts it; the order in which the case told its own stays as it is. */
    static List<ProgressStep> together(List<ProgressStep> ofCase, List<ProgressStep> inIntake) {
        List<ProgressStep> way = new ArrayList<>(ofCase);
        for (ProgressStep step : inIntake) {
            int at = way.size();
            while (at > 0 && way.get(at - 1).happenedAt().isAfter(step.happenedAt())) at--;
            way.add(at, step);
        }
        return way;
    }

    /**
     * That its case is void then goes without saying, and what others make of the case is not told. Only where the news
     * of the end and a closing crossed each other does the way go on: both are true.
     */
    static List<ProgressStep> upToItsEnd(List<ProgressStep> way) {
        List<ProgressStep> told = new ArrayList<>();
        boolean ended = false;
        for (ProgressStep step : way) {
            if (!ended || STILL_TRUE.contains(step.status())) told.add(step);
            ended |= ENDED_IN_INTAKE.contains(step.status());
        }
        if (ended) told.removeIf(step -> step.status() == ProgressStatus.VOIDED);
        return told;
    }
}

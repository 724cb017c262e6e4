package org.huying.reporting.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What one event, or several of one case, tell of its tasks. */
record TaskNews(
        UUID concernId, String communityCode, String gridCode, AtWork atWork, Instant recorded, List<TaskFact> facts) {
    /** Both in one, whichever came first. */
    TaskNews and(TaskNews other) {
        return new TaskNews(
                concernId,
                communityCode,
                gridCode == null ? other.gridCode : gridCode,
                atWork.and(other.atWork),
                recorded.isAfter(other.recorded) ? recorded : other.recorded,
                Stream.concat(facts.stream(), other.facts.stream()).toList());
    }
}

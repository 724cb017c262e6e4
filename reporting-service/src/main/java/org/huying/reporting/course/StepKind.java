package org.huying.reporting.course;

import java.util.Arrays;
import java.util.Optional;

/** The steps that are kept, and the event that tells of each. */
enum StepKind {
    CHECKED("case.pre-check-started.v1"),
    DISPATCHED("case.dispatched.v1"),
    REASSIGNED("case.reassigned.v1"),
    REOPENED("case.reopened.v1"),
    UNMERGED("case.unmerged.v1"),
    RETURNED("case.return-requested.v1"),
    HANDLED("case.handled.v1"),
    REJECTED("case.handling-rejected.v1"),
    /** The clock begins a round, or goes on after a merger was undone: nothing is put off any more. */
    STARTED("deadline.set.v1"),
    RECOMPUTED("deadline.recomputed.v1"),
    RESUMED("deadline.resumed.v1"),
    EXTENDED("extension.approved.v1"),
    DEFERRED("deferral.approved.v1"),
    EXCLUDED("exclusion.approved.v1");

    private final String eventType;

    StepKind(String eventType) {
        this.eventType = eventType;
    }

    boolean isOfClock() {
        return !eventType.startsWith("case.");
    }

    static Optional<StepKind> of(String eventType) {
        return Arrays.stream(values())
                .filter(kind -> kind.eventType.equals(eventType))
                .findFirst();
    }
}

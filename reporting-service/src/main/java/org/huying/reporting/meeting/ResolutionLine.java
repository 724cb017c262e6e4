package org.huying.reporting.meeting;

import java.time.Instant;
import java.util.Set;

/**
 * One resolution as it was known to be.
 *
 * @param status     of the last thing told of it
 * @param reportedAt when its unit last reported it done; null where it did not
 */
public record ResolutionLine(String communityCode, String status, Instant dueAt, Instant reportedAt) {
    private static final Set<String> OWED = Set.of("ISSUED", "ACCEPTED", "SENT_BACK");

    boolean isWithdrawn() {
        return status.equals("WITHDRAWN");
    }

    boolean isDone() {
        return status.equals("CONFIRMED");
    }

    /** At the end of its day itself is in time. */
    boolean isDoneInTime() {
        return isDone() && reportedAt != null && !reportedAt.isAfter(dueAt);
    }

    /** Past its day, and the unit still owes its report; told by the day, not by whether somebody noticed. */
    boolean isOverdue(Instant asOf) {
        return OWED.contains(status) && asOf.isAfter(dueAt);
    }
}

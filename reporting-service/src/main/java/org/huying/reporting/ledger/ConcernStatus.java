package org.huying.reporting.ledger;

import java.util.Arrays;
import java.util.Optional;

/** The state a concern is in, and the event that tells of it. */
public enum ConcernStatus {
    REGISTERED("concern.registered.v1"),
    FILED("case.filed.v1"),
    DISPATCHED("case.dispatched.v1"),
    ACCEPTED("case.accepted.v1"),
    HANDLED("case.handled.v1"),
    VERIFIED("case.verified.v1"),
    FOLLOWED_UP("case.followed-up.v1"),
    CLOSED("case.closed.v1");

    private static final String HANDLED_AGAIN = "case.handling-rejected.v1";

    private final String eventType;

    ConcernStatus(String eventType) {
        this.eventType = eventType;
    }

    /** The state after an event of that type; empty when it tells of none. */
    public static Optional<ConcernStatus> after(String eventType) {
        if (eventType.equals(HANDLED_AGAIN)) return Optional.of(ACCEPTED);
        return Arrays.stream(values())
                .filter(status -> status.eventType.equals(eventType))
                .findFirst();
    }
}

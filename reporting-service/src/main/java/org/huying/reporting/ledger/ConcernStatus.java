package org.huying.reporting.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The state a concern is in, and the event that tells of it. */
public enum ConcernStatus {
    REGISTERED("concern.registered.v1"),
    PRE_CHECK("case.pre-check-started.v1"),
    FILED("case.filed.v1"),
    DISPATCHED("case.dispatched.v1"),
    ACCEPTED("case.accepted.v1"),
    RETURN_REQUESTED("case.return-requested.v1"),
    IN_ARBITRATION("case.arbitration-requested.v1"),
    HANDLED("case.handled.v1"),
    VERIFIED("case.verified.v1"),
    FOLLOWED_UP("case.followed-up.v1"),
    CLOSED("case.closed.v1"),
    TRANSFERRED("case.transferred.v1"),
    VOIDED("case.voided.v1"),
    DECLINED("case.declined.v1"),
    /** Its case goes on with that of another concern; whether it counts is told by {@code concern.merged.v1}. */
    MERGED("case.merged.v1");

    /** Events that lead back to a state that has an event of its own. */
    private static final Map<String, ConcernStatus> BACK = Map.of(
            "case.handling-rejected.v1", ACCEPTED,
            "case.return-declined.v1", DISPATCHED,
            "case.reassigned.v1", DISPATCHED,
            "case.reopened.v1", DISPATCHED,
            "case.unmerged.v1", DISPATCHED);

    private static final Map<String, ConcernStatus> AFTER = afterEach();

    private final String eventType;

    ConcernStatus(String eventType) {
        this.eventType = eventType;
    }

    /** The state after an event of that type; empty when it tells of none. */
    public static Optional<ConcernStatus> after(String eventType) {
        return Optional.ofNullable(AFTER.get(eventType));
    }

    private static Map<String, ConcernStatus> afterEach() {
        Map<String, ConcernStatus> after = new HashMap<>(BACK);
        for (ConcernStatus status : values()) after.put(status.eventType, status);
        return after;
    }

    /** Whether nothing more is to be done for the concern here. */
    public boolean isAnEnd() {
        return switch (this) {
            case CLOSED, TRANSFERRED, VOIDED, DECLINED, MERGED -> true;
            default -> false;
        };
    }
}

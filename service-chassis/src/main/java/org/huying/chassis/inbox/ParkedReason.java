package org.huying.chassis.inbox;

/** Reasons that are not a fault of the record itself. */
final class ParkedReason {
    static final String WAITS_BEHIND = "waits behind a parked event of its key";

    private ParkedReason() {}
}

package org.huying.dispatch.meeting;

/** How far a meeting has come. */
public enum MeetingStatus {
    PLANNED,
    /** It took place, and who came is on record. */
    HELD,
    /** Its minutes are written. */
    MINUTED,
    /** Its minutes are confirmed and stay as they are. */
    CONFIRMED,
    CANCELLED;

    /** Votes and resolutions are those of a meeting that took place. */
    public boolean tookPlace() {
        return this == HELD || this == MINUTED || this == CONFIRMED;
    }
}

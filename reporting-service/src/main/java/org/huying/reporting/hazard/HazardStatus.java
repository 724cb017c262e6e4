package org.huying.reporting.hazard;

/** Where a point stands in its current round, in dispatch's words. */
public enum HazardStatus {
    REGISTERED,
    RECTIFYING,
    RECTIFIED,
    VERIFIED,
    STRUCK_OFF,
    WITHDRAWN;

    boolean isFound() {
        return this != WITHDRAWN;
    }

    boolean isRectified() {
        return this == RECTIFIED || isVerified();
    }

    boolean isVerified() {
        return this == VERIFIED || isStruckOff();
    }

    boolean isStruckOff() {
        return this == STRUCK_OFF;
    }

    /** What its due date speaks of. */
    boolean awaitsRectification() {
        return this == REGISTERED || this == RECTIFYING;
    }
}

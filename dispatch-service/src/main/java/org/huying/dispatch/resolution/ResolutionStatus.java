package org.huying.dispatch.resolution;

/** How far what was resolved has come. */
public enum ResolutionStatus {
    ISSUED,
    ACCEPTED,
    /** The unit says it is done. */
    REPORTED,
    /** Whoever called the meeting agrees. */
    CONFIRMED,
    /** Whoever called the meeting does not agree; the unit goes on. */
    SENT_BACK,
    WITHDRAWN;

    /** The unit still owes its report. */
    public boolean isOwed() {
        return this == ISSUED || this == ACCEPTED || this == SENT_BACK;
    }
}

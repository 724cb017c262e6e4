package org.huying.dispatch.hazard;

/** Where a hazard point stands (登记–整改–验证–销号). */
public enum HazardStatus {
    REGISTERED,
    RECTIFYING,
    RECTIFIED,
    VERIFIED,
    STRUCK_OFF,
    /** Entered by mistake: out of the counts, still to be read. */
    WITHDRAWN;

    /** Neither rectified nor out of the ledger: what can be overdue. */
    boolean awaitsRectification() {
        return this == REGISTERED || this == RECTIFYING;
    }
}

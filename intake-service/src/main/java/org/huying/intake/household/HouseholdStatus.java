package org.huying.intake.household;

/** Whether what was recorded of a household is still there. */
public enum HouseholdStatus {
    HELD,
    /** Its key was destroyed by a rule. */
    PURGED
}

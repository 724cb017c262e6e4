package org.huying.dispatch.jointaction;

/** How far a joint action has come. */
public enum JointActionStatus {
    /** Can still be planned anew; nobody has agreed to it. */
    PLANNED,
    /** Agreed upon, without flaws or with every one of them acknowledged. */
    ADOPTED,
    UNDER_WAY,
    ENDED,
    /** What it effected is written down. */
    REVIEWED,
    CANCELLED
}

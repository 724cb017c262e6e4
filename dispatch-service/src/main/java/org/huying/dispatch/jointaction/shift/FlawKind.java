package org.huying.dispatch.jointaction.shift;

/** What can be wrong with a plan. */
public enum FlawKind {
    /** A part of the window that no shift covers. */
    GAP,
    /** A time that more than one shift covers. */
    OVERLAP,
    /** A part of a shift beside the window of its night. */
    OUTSIDE,
    /** A shift requires a kind of unit, and none of that kind is assigned to it. */
    MISSING_UNIT
}

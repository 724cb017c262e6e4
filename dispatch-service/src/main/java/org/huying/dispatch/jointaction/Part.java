package org.huying.dispatch.jointaction;

/** Which part a unit has in a joint action: one leads, others are named beside it, others only stand in a shift. */
public enum Part {
    LEAD,
    CO_HANDLER,
    ON_SHIFT
}

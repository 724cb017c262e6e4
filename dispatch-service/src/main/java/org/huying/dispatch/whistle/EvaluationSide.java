package org.huying.dispatch.whistle;

/** Who rates whom. */
public enum EvaluationSide {
    /** Whoever called rates a unit. */
    CALLER,
    /** A unit rates whoever called. */
    UNIT
}

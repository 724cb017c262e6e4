package org.huying.dispatch.measurement;

/** Before something is done, while it is, or when it was. */
public enum Occasion {
    BASELINE,
    ONGOING,
    FINAL
}

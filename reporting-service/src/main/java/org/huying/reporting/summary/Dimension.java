package org.huying.reporting.summary;

/** By what figures are broken down; the parts of each sum to the total. */
public enum Dimension {
    COMMUNITY,
    GRID,
    CHANNEL,
    TOPIC,
    NATURE,
    STATUS
}

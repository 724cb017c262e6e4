package org.huying.dispatch.whistle;

/** How far a whistle has come. */
public enum WhistleStatus {
    /** Units are still awaited. */
    SOUNDED,
    /** Every unit came or missed the deadline. */
    ANSWERED,
    /** Whoever called and whoever came have rated each other. */
    EVALUATED,
    CLOSED
}

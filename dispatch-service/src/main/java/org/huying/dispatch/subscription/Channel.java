package org.huying.dispatch.subscription;

/** The ways on which notices reach a partner unit, each for another kind of network. */
public enum Channel {
    /** Posted to an address of the unit. */
    WEBHOOK,
    /** Fetched by the unit, a batch at a time. */
    FEED,
    /** Fetched by the unit as one long answer. */
    SSE,
    /** Read by the unit from a topic of its own. */
    KAFKA
}

package org.huying.reporting.readmodel;

/** How far a rebuild is. */
public enum RebuildStatus {
    /** Empty tables are made beside the live ones. */
    PREPARING,
    /** What the journal held when it began is folded. */
    FOLDING,
    /** The indices are made. */
    INDEXING,
    /** What came meanwhile is folded. */
    CATCHING_UP,
    /** With everything that writes held off for a moment, the last events are folded and the tables change places. */
    SWAPPING,
    /** The new tables are the live ones. */
    DONE,
    /** It could not go on; the live tables are as they were. */
    FAILED,
    /** The replica at work on it ended; the live tables are as they were, and it can be begun again. */
    INTERRUPTED
}

package org.huying.dispatch.whistle;

/** What became of the call to one unit. */
public enum CallStatus {
    CALLED,
    /** 报到 by the deadline. */
    REPORTED_IN,
    /** The deadline passed without a word. */
    EXPIRED,
    /** It came after all; the miss stays counted. */
    REPORTED_IN_LATE;

    boolean hasCome() {
        return this == REPORTED_IN || this == REPORTED_IN_LATE;
    }
}

package org.huying.dispatch.watch;

/** How far a watch has come. */
public enum WatchStatus {
    /** 回看中: new sightings are looked out for. */
    OPEN,
    /** Its days are over; it has a result. */
    ENDED,
    /** The case goes on, so there is nothing to look back at. */
    BROKEN_OFF
}

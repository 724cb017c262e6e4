package org.huying.reporting.task;

/** How it stands with something that has a deadline, at some instant. */
public enum Standing {
    /** Done by the deadline; at the deadline itself is in time. */
    IN_TIME,
    /** Done after it, or not done when it passed. */
    LATE,
    /** 挂账: put off, and not back. */
    DEFERRED,
    /** The case ended, or went elsewhere, before the deadline. */
    CALLED_OFF,
    /** The deadline lies ahead. */
    NOT_YET_DUE
}

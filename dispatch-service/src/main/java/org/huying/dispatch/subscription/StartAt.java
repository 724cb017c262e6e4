package org.huying.dispatch.subscription;

/** From which notice on a new subscription is. */
public enum StartAt {
    /** From the next one. */
    NOW,
    /** From the oldest one that is still kept. */
    EARLIEST
}

package org.huying.dispatch.subscription;

/** Whether notices flow. */
public enum SubscriptionStatus {
    ACTIVE,
    /** Stopped by somebody; what comes meanwhile waits. */
    PAUSED,
    /** Stopped by its own failures; what comes meanwhile waits. */
    DISABLED,
    /** Over for good. */
    ENDED
}

package org.huying.dispatch.delivery;

/** What became of a delivery. */
public enum DeliveryStatus {
    /** Not yet tried. */
    PENDING,
    /** Tried in vain, and to be tried again. */
    FAILING,
    /** The receiver answered 2xx. */
    DELIVERED,
    /** Not sent: a person decided so, or its subscription ended. */
    SKIPPED
}

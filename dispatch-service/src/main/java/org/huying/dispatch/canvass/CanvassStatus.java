package org.huying.dispatch.canvass;

/** How far a canvass has come. */
public enum CanvassStatus {
    /** Households are still asked. */
    OPEN,
    /** Nobody is asked any more; what was answered before may still be told. */
    CLOSED
}

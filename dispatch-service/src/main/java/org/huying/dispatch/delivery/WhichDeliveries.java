package org.huying.dispatch.delivery;

import java.time.Instant;

/** Which deliveries are to be sent again. */
public sealed interface WhichDeliveries {
    /** All that fail. */
    record Failing() implements WhichDeliveries {}

    /** All between two positions, both included, whatever became of them. */
    record Positions(long from, long to) implements WhichDeliveries {}

    /** All that were recorded from one instant on and before another, whatever became of them. */
    record Recorded(Instant from, Instant before) implements WhichDeliveries {}
}

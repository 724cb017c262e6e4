package org.huying.dispatch.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One try to deliver, and what came of it.
 *
 * @param number     the first is 1
 * @param startedAt  by the server's clock
 * @param httpStatus null where there was no answer
 * @param failure    null where it was delivered
 * @param millis     to the end of the answer
 * @param answer     the beginning of what the receiver said; null where it said nothing
 * @param retryAfter for how long the receiver wants to be left alone; null where it did not say
 */
record Attempt(
        UUID subscription,
        long position,
        int number,
        Instant startedAt,
        Integer httpStatus,
        Failure failure,
        int millis,
        String answer,
        Duration retryAfter) {
    private static final int GONE = 410;

    boolean delivered() {
        return failure == null;
    }

    /** The receiver wants no more, ever. */
    boolean gone() {
        return httpStatus != null && httpStatus == GONE;
    }
}

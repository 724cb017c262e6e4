package org.huying.dispatch.delivery;

import java.time.Instant;

/**
 * One attempt, read from the log.
 *
 * @param number     the first is 1
 * @param httpStatus null where there was no answer
 * @param failure    null where it was delivered
 * @param millis     to the end of the answer
 * @param answer     the beginning of what the receiver said, at most 1 KiB; null where it said nothing
 */
public record LoggedAttempt(
        int number, Instant startedAt, Integer httpStatus, Failure failure, int millis, String answer) {}

package org.huying.dispatch.proactive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * Cases of the topic at the place, counted by the system over two windows of the same length that do not overlap: the
 * one that ends where the topic was opened, and the one that ends with the review.
 *
 * @param windowSeconds length of each; at most the days of the rule, and no longer than the topic has been open
 */
@Embeddable
public record CasesInWindow(
        @Column(name = "window_seconds") Integer windowSeconds,
        @Column(name = "cases_before") Integer before,
        @Column(name = "cases_after") Integer after) {

    /** The windows are half-open. */
    record Windows(Instant beforeFrom, Instant beforeTo, Instant afterFrom, Instant afterTo) {
        static Windows around(Instant opened, Instant now, Duration most) {
            Duration open = Duration.between(opened, now);
            Duration length = open.compareTo(most) < 0 ? open : most;
            return new Windows(opened.minus(length), opened, now.minus(length), now);
        }

        int seconds() {
            return Math.toIntExact(Duration.between(beforeFrom, beforeTo).toSeconds());
        }
    }
}

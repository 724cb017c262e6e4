package org.huying.dispatch.delivery;

import java.time.Duration;

/**
 * How an endpoint is doing as a whole. After several failures in a row it is asked with one request at a time, ever more
 * seldom, until one gets through: a dead endpoint costs next to nothing. Times are those of {@link System#nanoTime()}.
 */
final class Circuit {
    static final int FAILURES_IN_A_ROW = 5;
    private static final long FIRST_PAUSE = Duration.ofSeconds(1).toNanos();
    private static final long LONGEST_PAUSE = Duration.ofMinutes(1).toNanos();

    private final int concurrency;
    private int failures;
    private long pause;
    private long heldUntil;
    private boolean held;

    Circuit(int concurrency) {
        this.concurrency = concurrency;
    }

    /** Whether one more request may be sent beside those in flight. */
    boolean lets(int inFlight, long now) {
        if (held && now - heldUntil < 0) return false;
        return inFlight < (isOpen() ? 1 : concurrency);
    }

    boolean isOpen() {
        return failures >= FAILURES_IN_A_ROW;
    }

    /** Nothing is sent before that. */
    void hold(long until) {
        if (!held || until - heldUntil > 0) heldUntil = until;
        held = true;
    }

    void failed(long now) {
        boolean straggler = isOpen() && held && now - heldUntil < 0;
        failures++;
        if (!isOpen() || straggler) return;
        pause = pause == 0 ? FIRST_PAUSE : Math.min(2 * pause, LONGEST_PAUSE);
        hold(now + pause);
    }

    /** True when the endpoint is back after having been given up for a while. */
    boolean succeeded() {
        boolean back = isOpen();
        if (back) held = false;
        failures = 0;
        pause = 0;
        return back;
    }

    /** When it lets through again if only time keeps it from it. */
    long heldUntil(long now) {
        return held && now - heldUntil < 0 ? heldUntil : now;
    }
}

package org.huying.reporting.summary;

import java.time.Instant;
import org.huying.reporting.scope.Period;

/**
 * Reads a {@link Window} from what a caller wrote. What is missing: from the beginning, to {@code asOf}, as of now.
 */
public final class WindowQuery {
    /** The beginning: nothing is registered before it. */
    static final Instant BEGINNING = Period.BEGINNING;

    private WindowQuery() {}

    public static Window of(String from, String to, String asOf, Instant now) {
        Period period = Period.of(from, to, asOf, now);
        return new Window(period.from(), period.to(), period.asOf());
    }
}

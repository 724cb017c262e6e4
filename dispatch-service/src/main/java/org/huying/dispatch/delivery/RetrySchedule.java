package org.huying.dispatch.delivery;

import java.time.Duration;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * How long to wait after an attempt in vain: over days, ever longer, and each time a fifth more or less, so that what
 * failed together does not come again together (Standard Webhooks, "Deliverability and reliability").
 */
final class RetrySchedule {
    private static final double SPREAD = 0.2;

    private final List<Duration> delays;
    private final DoubleSupplier chance;

    /** @param chance between 0 and 1 */
    RetrySchedule(List<Duration> delays, DoubleSupplier chance) {
        if (delays.isEmpty()) throw new IllegalArgumentException("huying.webhooks.schedule must name a delay");
        this.delays = List.copyOf(delays);
        this.chance = chance;
    }

    /** @param failures how often it failed, this time included */
    Duration after(int failures) {
        Duration delay = delays.get(Math.min(failures, delays.size()) - 1);
        double factor = 1 + SPREAD * (2 * chance.getAsDouble() - 1);
        return Duration.ofNanos((long) (delay.toNanos() * factor));
    }

    /** As after so many failures, or what the receiver asked for where that is longer. */
    Duration after(int failures, Duration askedFor) {
        Duration planned = after(failures);
        return askedFor != null && askedFor.compareTo(planned) > 0 ? askedFor : planned;
    }
}

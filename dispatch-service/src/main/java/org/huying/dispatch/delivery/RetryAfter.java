package org.huying.dispatch.delivery;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads a {@code Retry-After} header (RFC 9110, 10.2.3): seconds, or a date. */
final class RetryAfter {
    private static final int LONGEST_HEADER = 64;

    private RetryAfter() {}

    /** Empty where it says nothing that can be understood, or names a time that is over. */
    static Optional<Duration> of(String header, Instant now, Duration longest) {
        if (header == null || header.length() > LONGEST_HEADER) return Optional.empty();
        return delay(header.strip(), now)
                .filter(delay -> !delay.isNegative() && !delay.isZero())
                .map(delay -> delay.compareTo(longest) > 0 ? longest : delay);
    }

    private static Optional<Duration> delay(String text, Instant now) {
        try {
            if (text.matches("[0-9]{1,9}")) return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
            Instant date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(Duration.between(now, date));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}

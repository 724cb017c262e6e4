package org.huying.reporting.town;

import java.time.Instant;

/**
 * What an entry of the directory is called for a time.
 *
 * @param validTo the first instant at which it no longer is, null while no end is known
 */
public record NamedEntry(String code, String name, Instant validFrom, Instant validTo) {
    public boolean isInForceAt(Instant instant) {
        return hasBegunBy(instant) && (validTo == null || instant.isBefore(validTo));
    }

    boolean hasBegunBy(Instant instant) {
        return !validFrom.isAfter(instant);
    }
}

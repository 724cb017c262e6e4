package org.huying.intake.directory;

import java.time.Instant;

/**
 * One community or grid as the directory last told.
 *
 * @param validTo the first instant at which it is no more, null while no end is known
 */
record KnownPlace(String code, Kind kind, String name, Instant validFrom, Instant validTo, long sequence) {
    enum Kind {
        COMMUNITY,
        GRID
    }

    boolean isThereAt(Instant instant) {
        return !validFrom.isAfter(instant) && (validTo == null || instant.isBefore(validTo));
    }
}

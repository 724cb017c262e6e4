package org.huying.intake.directory;

import java.time.Instant;

/**
 * One community, grid or unit as the directory last told.
 *
 * @param validTo the first instant at which it is no more, null while no end is known
 */
record KnownPlace(String code, Kind kind, String name, Instant validFrom, Instant validTo, long sequence) {
    enum Kind {
        COMMUNITY,
        GRID,
        /** A unit with which the subdistrict works: communities and the desk themselves are among them. */
        PARTNER_UNIT,
        /** The party group of a grid; it stays known when its grid is redrawn. */
        PARTY_GROUP;

        boolean isUnit() {
            return this == PARTNER_UNIT || this == PARTY_GROUP;
        }
    }

    boolean isThereAt(Instant instant) {
        return !validFrom.isAfter(instant) && (validTo == null || instant.isBefore(validTo));
    }
}

package org.huying.reporting.hazard;

import java.util.UUID;

/** Which points the ledger shows; null means any. */
public record HazardFilter(String community, HazardStatus status, UUID before) {
    /** Every point, from the newest on. */
    public static final HazardFilter ANY = new HazardFilter(null, null, null);
}

package org.huying.reporting.ledger;

import java.util.UUID;

/** Which lines a list shows; null means any. */
public record LedgerFilter(
        String community, String grid, String channel, ConcernStatus status, String topic, UUID before) {
    /** Every line, from the newest on. */
    public static final LedgerFilter ANY = new LedgerFilter(null, null, null, null, null, null);
}

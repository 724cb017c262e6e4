package org.huying.reporting.ledger;

import java.time.Instant;
import java.util.UUID;
import org.huying.reporting.scope.Selection;

/**
 * Which lines a list shows; null means any.
 *
 * @param from    registered at that instant or later
 * @param to      registered before that instant
 * @param overdue only those that are, where true
 * @param asOf    as known then; {@link #WHATEVER_IS_KNOWN} where whoever wrote something wants to read it at once, whatever
 *                the clocks of two machines differ
 * @param now     when it is judged what is overdue
 * @param before  those after that concern in the list
 */
public record LedgerFilter(
        Selection selection,
        ConcernStatus status,
        Outcome outcome,
        Instant from,
        Instant to,
        boolean overdue,
        Instant asOf,
        Instant now,
        UUID before) {
    public static final Instant WHATEVER_IS_KNOWN = Instant.parse("9999-12-31T00:00:00Z");

    /** Every line, from the newest on. */
    public static final LedgerFilter ANY =
            new LedgerFilter(Selection.ANY, null, null, null, null, false, WHATEVER_IS_KNOWN, WHATEVER_IS_KNOWN, null);
}

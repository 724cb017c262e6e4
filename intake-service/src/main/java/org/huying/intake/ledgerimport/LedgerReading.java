package org.huying.intake.ledgerimport;

import java.time.Clock;
import java.util.List;
import org.huying.intake.ledgerimport.row.LedgerRow;
import org.huying.intake.ledgerimport.row.RowReading;

/** The rows of a ledger as they are read for what they say, some hundred at a time. */
final class LedgerReading {
    static final int BATCH = 500;

    private final LedgerRows rows;
    private final RowReading reading;
    private final Clock clock;

    LedgerReading(LedgerRows rows, RowReading reading, Clock clock) {
        this.rows = rows;
        this.reading = reading;
        this.clock = clock;
    }

    /** None when all were read. */
    List<LedgerRow> next() {
        var now = clock.instant();
        return rows.next(BATCH).stream().map(row -> reading.read(row, now)).toList();
    }
}

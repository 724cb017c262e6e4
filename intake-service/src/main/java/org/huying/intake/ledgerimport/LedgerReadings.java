package org.huying.intake.ledgerimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.huying.intake.ledgerimport.row.RowReading;

/** Opens ledgers in the vault for reading. */
@ApplicationScoped
class LedgerReadings {
    private final LedgerVault vault;
    private final LedgerTerms terms;
    private final Clock clock;

    LedgerReadings(LedgerVault vault, LedgerTerms terms, Clock clock) {
        this.vault = vault;
        this.terms = terms;
        this.clock = clock;
    }

    /** @param row behind which it goes on; 0 for the beginning */
    LedgerReading after(LedgerImport ledger, int row) {
        return new LedgerReading(new LedgerRows(vault, ledger.id(), row), of(ledger), clock);
    }

    RowReading of(LedgerImport ledger) {
        return new RowReading(
                vault.heading(ledger.id()), terms.of(ledger.importer().scope()), ledger.number());
    }
}

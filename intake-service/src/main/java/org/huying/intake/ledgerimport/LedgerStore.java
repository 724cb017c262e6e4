package org.huying.intake.ledgerimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What is kept of an import beside what was decided about it: its rows, and how far it is. */
@ApplicationScoped
class LedgerStore {
    private final LedgerVault vault;
    private final ProgressTable progress;

    LedgerStore(LedgerVault vault, ProgressTable progress) {
        this.vault = vault;
        this.progress = progress;
    }

    Progress progress(LedgerImport ledger) {
        return progress.read(ledger.id());
    }

    void destroyRows(UUID importId) {
        vault.destroy(importId);
    }

    List<UUID> leftBehind() {
        return vault.leftBehind();
    }
}

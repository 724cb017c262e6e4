package org.huying.intake.ledgerimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.outbox.Outbox;

/** The work on an import has come to its end, a good one or a bad one; what somebody decided meanwhile counts for more. */
@ApplicationScoped
class EndLedgerWork {
    private final LedgerImports imports;
    private final ProgressTable progress;
    private final Outbox outbox;
    private final Clock clock;
    private final Duration keep;

    EndLedgerWork(
            LedgerImports imports,
            ProgressTable progress,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "huying.ledger-import.keep", defaultValue = "30d") Duration keep) {
        this.imports = imports;
        this.progress = progress;
        this.outbox = outbox;
        this.clock = clock;
        this.keep = keep;
    }

    /** All rows were read, or all were registered. */
    @Transactional
    void done(UUID importId) {
        LedgerImport ledger = imports.held(importId);
        if (ledger.status() == LedgerImportStatus.CHECKING) ledger.finishCheck(clock.instant(), keep);
        else if (ledger.status() == LedgerImportStatus.RUNNING)
            outbox.add(ledger.finish(progress.read(importId), clock.instant(), keep));
    }

    @Transactional
    void failed(UUID importId, String reason) {
        LedgerImport ledger = imports.held(importId);
        if (ledger.status().isAtWork())
            ledger.fail(reason, progress.read(importId), clock.instant(), keep).ifPresent(outbox::add);
    }
}

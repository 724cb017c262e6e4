package org.huying.intake.ledgerimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.http.EntityVersion;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.scope.AccessScope;

/**
 * Whoever may import starts, pauses, resumes or cancels. The answer comes when it holds: after a pause or a cancel no
 * further row is registered.
 */
@ApplicationScoped
public class SteerLedgerImport {
    private final LedgerImports imports;
    private final LedgerStore store;
    private final Outbox outbox;
    private final Clock clock;
    private final Duration keep;

    SteerLedgerImport(
            LedgerImports imports,
            LedgerStore store,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "huying.ledger-import.keep", defaultValue = "30d") Duration keep) {
        this.imports = imports;
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
        this.keep = keep;
    }

    @Transactional
    public Shown handle(String number, EntityVersion expected, LedgerImportMove move, AccessScope caller) {
        LedgerImport ledger = imports.held(number, caller);
        expected.mustBe(ledger.revision());
        Instant now = clock.instant();
        switch (move) {
            case START -> ledger.start(now);
            case PAUSE -> ledger.pause(now, keep);
            case RESUME -> ledger.resume();
            case CANCEL ->
                ledger.cancel(store.progress(ledger), caller.actingRole(), now, keep)
                        .ifPresent(outbox::add);
            default -> throw new IllegalArgumentException(move + " is made by the work itself");
        }
        return new Shown(ledger, store.progress(ledger));
    }

    /** An import as it is now. */
    public record Shown(LedgerImport ledger, Progress progress) {}
}

package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.huying.chassis.event.Trace;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.reporter.ReporterVault;
import org.huying.intake.reporter.SealedReporter;
import org.huying.intake.topic.KnownTopic;

/**
 * Rows of an imported ledger become concerns as any other does: numbered, the reporter sealed, the news of it in the
 * same transaction. Only that many share one that the importer began, with what it has to remember of them.
 */
@ApplicationScoped
public class AcceptLedgerRows {
    private final ConcernNumbers numbers;
    private final ReporterVault vault;
    private final Registration registration;
    private final Outbox outbox;

    AcceptLedgerRows(ConcernNumbers numbers, ReporterVault vault, Registration registration, Outbox outbox) {
        this.numbers = numbers;
        this.vault = vault;
        this.registration = registration;
        this.outbox = outbox;
    }

    /** A concern that has its number and is not stored yet. */
    public static final class Ready {
        private final Acceptance acceptance;

        private Ready(Acceptance acceptance) {
            this.acceptance = acceptance;
        }

        public String number() {
            return acceptance.concern().number();
        }
    }

    /** All that needs no transaction. */
    public Ready prepare(ConcernDraft draft, KnownTopic topic, AccessScope importer, Instant now) {
        Concern concern = new Concern(numbers.next(now), draft, topic, null, TrackingCode.random());
        ConcernEvent.Registered registered = concern.register(importer, draft.reporter(), now);
        SealedReporter sealed = concern.reporterRef()
                .map(ref -> vault.seal(ref, draft.reporter()))
                .orElse(null);
        return new Ready(new Acceptance(null, concern, sealed, registered, Trace.current()));
    }

    /** In the running transaction. */
    public void accept(List<Ready> ready) {
        if (ready.isEmpty()) return;
        registration.insert(ready.stream().map(it -> it.acceptance).toList());
        ready.forEach(it -> outbox.add(it.acceptance.registered()));
    }
}

package org.huying.intake.concern;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.huying.chassis.event.Trace;
import org.huying.chassis.idempotency.Claim;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.reporter.Reporter;
import org.huying.intake.reporter.ReporterVault;
import org.huying.intake.reporter.SealedReporter;

/** A concern becomes accepted, once: a repeated request gets the receipt of the first. */
@ApplicationScoped
class AcceptedConcerns {
    private final ReporterVault vault;
    private final SharedAcceptance acceptance;
    private final Concerns concerns;

    AcceptedConcerns(ReporterVault vault, SharedAcceptance acceptance, Concerns concerns) {
        this.vault = vault;
        this.acceptance = acceptance;
        this.concerns = concerns;
    }

    /** All that needs no database is done here, by many at once; what does is done by few in {@link SharedAcceptance}. */
    Receipt add(Concern concern, Reporter reporter, AccessScope caller, Instant now, RepeatableRequest request) {
        ConcernEvent.Registered registered = concern.register(caller, reporter, now);
        SealedReporter sealed =
                concern.reporterRef().map(ref -> vault.seal(ref, reporter)).orElse(null);
        Claim claim = request == null ? null : request.claimOf(caller.subject(), vault, concern.number());
        return acceptance
                .add(new Acceptance(claim, concern, sealed, registered, Trace.current()))
                .earlierAnswer()
                .map(this::earlier)
                .orElseGet(() -> Receipt.of(concern));
    }

    private Receipt earlier(String number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> concerns.numbered(number).map(Receipt::of).orElseThrow());
    }
}

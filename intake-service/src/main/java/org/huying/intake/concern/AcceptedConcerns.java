package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.huying.chassis.idempotency.IdempotencyKeys;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.reporter.Reporter;
import org.huying.intake.reporter.ReporterVault;
import org.huying.intake.reporter.SealedReporter;

/** The one transaction in which a concern becomes accepted: idempotency key, concern with sealed reporter, event. */
@ApplicationScoped
class AcceptedConcerns {
    private final IdempotencyKeys keys;
    private final Registration registration;
    private final ReporterVault vault;
    private final Outbox outbox;
    private final Concerns concerns;

    AcceptedConcerns(
            IdempotencyKeys keys, Registration registration, ReporterVault vault, Outbox outbox, Concerns concerns) {
        this.keys = keys;
        this.registration = registration;
        this.vault = vault;
        this.outbox = outbox;
        this.concerns = concerns;
    }

    @Transactional
    Receipt add(Concern concern, Reporter reporter, AccessScope caller, Instant now, RepeatableRequest request) {
        Optional<String> earlier = request == null
                ? Optional.empty()
                : keys.claim(caller.subject(), request.key(), request.content(), concern.number());
        if (earlier.isPresent())
            return concerns.numbered(earlier.get()).map(Receipt::of).orElseThrow();
        ConcernEvent.Registered registered = concern.register(caller, reporter, now);
        registration.insert(concern, sealed(concern, reporter));
        outbox.add(registered);
        return Receipt.of(concern);
    }

    private SealedReporter sealed(Concern concern, Reporter reporter) {
        return concern.reporterRef().map(ref -> vault.seal(ref, reporter)).orElse(null);
    }
}

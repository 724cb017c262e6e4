package org.huying.intake.reopening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.idempotency.IdempotencyKeys;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.concern.RepeatableRequest;
import org.huying.intake.reporter.ReporterVault;

/** Lets a request with an idempotency key have its effect once. Of its words only a mark is kept. */
@ApplicationScoped
class AskedOnce {
    private final IdempotencyKeys keys;
    private final ReporterVault vault;

    AskedOnce(IdempotencyKeys keys, ReporterVault vault) {
        this.keys = keys;
        this.vault = vault;
    }

    /** Id of what the same request began before; empty when it is to have its effect now, under {@code id}. */
    Optional<UUID> before(RepeatableRequest repeatable, AccessScope caller, UUID id) {
        if (repeatable == null) return Optional.empty();
        return keys.claim(repeatable.claimOf(caller.subject(), vault, id.toString()))
                .earlierAnswer()
                .map(UUID::fromString);
    }
}

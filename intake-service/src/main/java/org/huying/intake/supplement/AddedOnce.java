package org.huying.intake.supplement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.idempotency.IdempotencyKeys;
import org.huying.chassis.scope.AccessScope;
import org.huying.intake.concern.RepeatableRequest;
import org.huying.intake.reporter.ReporterVault;

/** Lets a supplement be added once, however often its request comes. */
@ApplicationScoped
class AddedOnce {
    private final IdempotencyKeys keys;
    private final ReporterVault vault;

    AddedOnce(IdempotencyKeys keys, ReporterVault vault) {
        this.keys = keys;
        this.vault = vault;
    }

    /**
     * Id of the supplement that the same request added before; empty when it is to be added now, with {@code id}.
     *
     * @param request null when the caller sent no key
     */
    Optional<UUID> before(RepeatableRequest request, AccessScope caller, UUID id) {
        if (request == null) return Optional.empty();
        return keys.claim(request.claimOf(caller.subject(), vault, id.toString()))
                .earlierAnswer()
                .map(UUID::fromString);
    }
}

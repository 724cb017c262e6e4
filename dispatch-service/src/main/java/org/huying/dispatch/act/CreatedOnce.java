package org.huying.dispatch.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.huying.chassis.idempotency.Claim;
import org.huying.chassis.idempotency.IdempotencyKeys;
import org.huying.chassis.scope.AccessScope;

/** Lets a creating request have its effect once, however often it comes. */
@ApplicationScoped
public class CreatedOnce {
    private final IdempotencyKeys keys;

    CreatedOnce(IdempotencyKeys keys) {
        this.keys = keys;
    }

    /**
     * The number that the same request was given before; empty when it is to have its effect now, under {@code number}.
     */
    public Optional<String> before(RepeatableRequest request, AccessScope caller, String number) {
        return request.key()
                .flatMap(key -> keys.claim(Claim.of(caller.subject(), key, request.content(), number))
                        .earlierAnswer());
    }
}

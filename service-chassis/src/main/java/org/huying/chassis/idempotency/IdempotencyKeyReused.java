package org.huying.chassis.idempotency;

import org.huying.chassis.problem.Refusal;

/** The key came before with another request. */
public class IdempotencyKeyReused extends Refusal {
    private static final long serialVersionUID = 1L;

    IdempotencyKeyReused() {
        super(
                Kind.INVALID,
                "idempotency-key-reused",
                "此 Idempotency-Key 已用于另一请求，请换一个新的",
                "This Idempotency-Key was used for another request; take a new one");
    }
}

package org.huying.intake.concern;

import java.util.Optional;
import org.huying.chassis.idempotency.Verdict;

/**
 * What became of an acceptance.
 *
 * @param key          what its idempotency key says
 * @param registeredAs the concern as which its hotline order was registered before; null where that is not so
 */
record Settlement(Verdict key, String registeredAs) {
    /** It is to be stored now. */
    boolean isFirst() {
        return registeredAs == null && key.isFirst();
    }

    /** The number given to the same request before; a key used for another request and an order of before are refused. */
    Optional<String> earlierAnswer() {
        if (registeredAs != null) throw new OrderRegistered(registeredAs);
        return key.earlierAnswer();
    }
}

package org.huying.dispatch.act;

import java.util.Optional;
import org.huying.chassis.idempotency.IdempotencyKey;

/** A creating request that may come again: its idempotency key, if it has one, and its content as text. */
public record RepeatableRequest(Optional<String> key, String content) {
    /** @param header the {@code Idempotency-Key} header as it came */
    public static RepeatableRequest of(String header, String content) {
        return new RepeatableRequest(IdempotencyKey.of(header), content);
    }
}

package org.huying.dispatch.subscription;

import java.time.Instant;
import java.util.UUID;
import org.huying.dispatch.subscription.SigningKey.Kind;

/**
 * A secret at rest. Its times are the server's own: the clock of the town can be moved, receivers do not move with it.
 *
 * @param validUntil null for the one in use
 */
record StoredSecret(
        UUID id,
        UUID subscription,
        Kind kind,
        byte[] sealed,
        String publicKey,
        Instant createdAt,
        Instant validUntil) {}

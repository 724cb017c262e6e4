package org.huying.dispatch.subscription;

import java.time.Instant;
import org.huying.dispatch.subscription.SigningKey.Kind;

/**
 * What anybody who may see a subscription reads of its keys, at any time. Times are the server's own.
 *
 * @param publicKey  {@code whpk_} and base64 of 32 bytes; null but for ed25519
 * @param validUntil null for the one in use
 */
public record KnownKey(Kind kind, String publicKey, Instant createdAt, Instant validUntil) {
    static KnownKey of(StoredSecret secret) {
        return new KnownKey(secret.kind(), secret.publicKey(), secret.createdAt(), secret.validUntil());
    }
}

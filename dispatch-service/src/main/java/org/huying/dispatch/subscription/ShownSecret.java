package org.huying.dispatch.subscription;

import org.huying.dispatch.subscription.SigningKey.Kind;

/**
 * A secret in the one answer in which it is shown.
 *
 * @param secret    {@code whsec_} and base64 of 32 bytes; null for ed25519, whose receiver needs the public key alone
 * @param publicKey {@code whpk_} and base64 of 32 bytes; null but for ed25519
 */
public record ShownSecret(Kind kind, String secret, String publicKey) {
    @Override
    public String toString() {
        return "ShownSecret[" + kind + "]";
    }
}

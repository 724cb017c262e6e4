package org.huying.dispatch.subscription;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.util.Arrays;
import java.util.Base64;
import org.huying.dispatch.subscription.SigningKey.Kind;

/**
 * A secret as it is made, in the form of Standard Webhooks.
 *
 * @param secret    32 bytes: random ones, or the seed of an ed25519 key (RFC 8032)
 * @param publicKey {@code whpk_} and base64 of 32 bytes; null where there is none
 */
record NewSecret(Kind kind, byte[] secret, String publicKey) {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static NewSecret of(Kind kind) {
        if (kind == Kind.ED25519) return ed25519();
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new NewSecret(kind, secret, null);
    }

    private static NewSecret ed25519() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
            // A SubjectPublicKeyInfo (RFC 8410) ends with the key itself.
            byte[] info = pair.getPublic().getEncoded();
            byte[] open = Arrays.copyOfRange(info, info.length - BYTES, info.length);
            return new NewSecret(Kind.ED25519, seed, "whpk_" + base64(open));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What its owner is told, once. The private half of an ed25519 key is nobody's but the service's. */
    ShownSecret shown() {
        return new ShownSecret(kind, kind == Kind.ED25519 ? null : "whsec_" + base64(secret), publicKey);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "NewSecret[" + kind + "]";
    }
}

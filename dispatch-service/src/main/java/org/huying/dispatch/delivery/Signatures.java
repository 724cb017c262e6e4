package org.huying.dispatch.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.huying.dispatch.subscription.SignatureScheme;
import org.huying.dispatch.subscription.SigningKey;

/**
 * What stands in {@code webhook-signature} (Standard Webhooks, "Signature scheme"): the id, the time of the attempt and
 * the body, signed under every key that is valid, so that a receiver notices nothing of a rotation.
 */
final class Signatures {
    private static final String HMAC = "HmacSHA256";

    private Signatures() {}

    /** @param timestamp seconds since 1970 */
    static String header(List<SigningKey> keys, SignatureScheme scheme, String id, long timestamp, byte[] body) {
        byte[] head = (id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8);
        String header = keys.stream()
                .filter(key -> isFor(scheme, key.kind()))
                .map(key -> signature(key, head, body))
                .collect(Collectors.joining(" "));
        if (header.isEmpty()) throw new IllegalStateException("no key to sign with");
        return header;
    }

    private static boolean isFor(SignatureScheme scheme, SigningKey.Kind kind) {
        return switch (kind) {
            case HMAC -> scheme != SignatureScheme.V1A;
            case ED25519 -> scheme != SignatureScheme.V1;
            case INBOUND -> false;
        };
    }

    private static String signature(SigningKey key, byte[] head, byte[] body) {
        try {
            boolean shared = key.kind() == SigningKey.Kind.HMAC;
            byte[] signed = shared ? hmac(key.secret(), head, body) : ed25519(key.secret(), head, body);
            return (shared ? "v1," : "v1a,") + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("cannot sign", impossible);
        }
    }

    private static byte[] hmac(byte[] secret, byte[] head, byte[] body) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(HMAC);
        mac.init(new SecretKeySpec(secret, HMAC));
        mac.update(head);
        return mac.doFinal(body);
    }

    /** With Bouncy Castle, as the JDK's own takes six times as long for the same signature. */
    private static byte[] ed25519(byte[] seed, byte[] head, byte[] body) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, new Ed25519PrivateKeyParameters(seed, 0));
        signer.update(head, 0, head.length);
        signer.update(body, 0, body.length);
        return signer.generateSignature();
    }
}

package org.huying.systemtests;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A delivery as the Standard Webhooks specification has it, signed here apart from the service. */
record SignedNotice(String id, String timestamp, String signatures, String body) {
    static SignedNotice of(String id, Instant sent, String body) {
        return new SignedNotice(id, Long.toString(sent.getEpochSecond()), "", body);
    }

    SignedNotice with(byte[] secret) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        return with("v1", mac.doFinal(content()));
    }

    SignedNotice with(KeyPair keys) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(keys.getPrivate());
        signature.update(content());
        return with("v1a", signature.sign());
    }

    /** The same signatures under another text. */
    SignedNotice saying(String other) {
        return new SignedNotice(id, timestamp, signatures, other);
    }

    private byte[] content() {
        return (id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8);
    }

    private SignedNotice with(String version, byte[] signature) {
        String one = version + "," + Base64.getEncoder().encodeToString(signature);
        return new SignedNotice(id, timestamp, (signatures + " " + one).strip(), body);
    }
}

package org.huying.local.partner;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A secret of Standard Webhooks ({@code v1}, HMAC-SHA256), used as a partner would, from the specification alone. */
public final class StandardWebhook {
    public static final String ID = "webhook-id";
    public static final String TIMESTAMP = "webhook-timestamp";
    public static final String SIGNATURE = "webhook-signature";

    private static final String PREFIX = "whsec_";
    private static final String VERSION = "v1,";
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] secret;

    /** @param shown as it was shown when the subscription was made */
    public StandardWebhook(String shown) {
        this.secret = Base64.getDecoder().decode(shown.substring(PREFIX.length()));
    }

    /** @param headers by their names */
    boolean hasSigned(UnaryOperator<String> headers, byte[] body) {
        byte[] ours =
                signature(headers.apply(ID), headers.apply(TIMESTAMP), body).getBytes(StandardCharsets.US_ASCII);
        String signatures = headers.apply(SIGNATURE);
        return signatures != null
                && Arrays.stream(signatures.split(" "))
                        .anyMatch(one -> MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII), ours));
    }

    /** What goes into the header. */
    public String signature(String id, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return VERSION + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

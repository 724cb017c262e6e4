package org.huying.dispatch.answer.signed;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signatures of Standard Webhooks, version {@code v1}: HMAC-SHA256 of {@code id.timestamp.body}. */
final class WebhookSignature {
    /** Between a signature and now, either way: the clocks of two machines differ, and a message is on its way. */
    static final Duration TOLERANCE = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";
    private static final String VERSION = "v1,";
    private static final int LONGEST_HEADER = 2_000;
    private static final Pattern ID = Pattern.compile("[!-~]{1,256}");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");

    private final SignedBody signed;

    WebhookSignature(SignedBody signed) {
        this.signed = signed;
    }

    boolean isWellFormed() {
        return signed.id() != null
                && ID.matcher(signed.id()).matches()
                && signed.timestamp() != null
                && SECONDS.matcher(signed.timestamp()).matches()
                && signed.signatures() != null
                && signed.signatures().length() <= LONGEST_HEADER;
    }

    boolean isFresh(Instant now) {
        long age = now.getEpochSecond() - Long.parseLong(signed.timestamp());
        return Math.abs(age) <= TOLERANCE.toSeconds();
    }

    /** Compared to the last byte whatever the first ones say, so that its time tells nothing. */
    boolean isBy(byte[] secret) {
        byte[] expected = hmac(secret);
        return Arrays.stream(signed.signatures().split(" "))
                .filter(one -> one.startsWith(VERSION))
                .map(one -> decoded(one.substring(VERSION.length())))
                .map(given -> MessageDigest.isEqual(expected, given))
                .reduce(false, Boolean::logicalOr);
    }

    private byte[] hmac(byte[] secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.update((signed.id() + "." + signed.timestamp() + ".").getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(signed.body());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException noBase64) {
            return new byte[0];
        }
    }
}

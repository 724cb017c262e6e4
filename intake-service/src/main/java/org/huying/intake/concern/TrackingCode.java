package org.huying.intake.concern;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * The code with which whoever raised a concern follows it without signing in: 12 letters and digits (60 bits) in three
 * groups, without those that look alike (Crockford base 32).
 */
record TrackingCode(String value) {
    private static final char[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    static TrackingCode random() {
        long bits = RANDOM.nextLong();
        StringBuilder code = new StringBuilder(LENGTH + 2);
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % 4 == 0) code.append('-');
            code.append(ALPHABET[(int) (bits >>> 5 * i) & 31]);
        }
        return new TrackingCode(code.toString());
    }

    /** Compared in constant time, so that nobody learns a code letter by letter. */
    boolean isMeantBy(String given) {
        return MessageDigest.isEqual(
                value.getBytes(StandardCharsets.UTF_8), normalised(given).getBytes(StandardCharsets.UTF_8));
    }

    /** Forgives what people do to a code when they type it: small letters, O for 0, I and L for 1, other separators. */
    static String normalised(String typed) {
        StringBuilder code = new StringBuilder(LENGTH + 2);
        for (char c : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            char meant = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
            if (!Character.isLetterOrDigit(meant)) continue;
            if (code.length() == 4 || code.length() == 9) code.append('-');
            code.append(meant);
        }
        return code.toString();
    }
}

package org.huying.intake.address;

/** Digits, letters and signs in the one width that everybody compares by. */
final class PlainText {
    private static final char FIRST_FULL = '！';
    private static final char LAST_FULL = '～';
    private static final int FULL_TO_HALF = FIRST_FULL - '!';
    private static final char FULL_SPACE = '\u3000';

    private PlainText() {}

    /** Each character stays where it was: a full-width one becomes half-width (Unicode, Halfwidth and Fullwidth Forms). */
    static String halfWidth(String text) {
        StringBuilder half = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < FULL_SPACE) continue;
            char meant = c == FULL_SPACE ? ' ' : c >= FIRST_FULL && c <= LAST_FULL ? (char) (c - FULL_TO_HALF) : c;
            if (meant == c) continue;
            if (half == null) half = new StringBuilder(text);
            half.setCharAt(i, meant);
        }
        return half == null ? text : half.toString();
    }

    /** Half-width, without spaces around it and with single ones within; null of what says nothing. */
    static String of(String written) {
        if (written == null) return null;
        String text = halfWidth(written).strip().replaceAll("\\s+", " ");
        return text.isEmpty() ? null : text;
    }
}

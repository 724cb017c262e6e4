package org.huying.chassis.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks what identifies a person by its form: mainland mobile and landline numbers, resident identity cards
 * (GB 11643), licence plates (GA 36). Neither separators inside a number nor full-width characters hide it. Case
 * numbers, division codes, dates and technical ids are left alone, although some look alike in part.
 */
public final class Screening {
    private static final String MASK = "＊＊＊";
    private static final String GAP = "[\\s\\u200b-\\u200d\\u2060\\ufeff\\-—–·•.]{0,3}";

    private static final String KEPT = "[A-Z]{2,5}-20[0-9]{6}-[0-9]{4,}"
            + "|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
            + "|(?<![0-9A-Za-z])(?:00-)?[0-9a-f]{32,64}(?:-[0-9a-f]{16}-[0-9a-f]{2})?(?![0-9A-Za-z])";
    /** Told from other long numbers by the date of birth in its middle. */
    private static final String IDENTITY_CARD = "(?<![0-9])[1-9]" + digits(5) + GAP + "(?:1" + GAP + "[89]|2" + GAP
            + "0)" + digits(2) + GAP + "(?:0" + GAP + "[1-9]|1" + GAP + "[0-2])" + GAP + "[0-3]" + digits(4) + GAP
            + "[0-9Xx](?![0-9])";

    private static final String MOBILE =
            "(?<![0-9])(?:\\(?(?:\\+|00)?86\\)?" + GAP + ")?1" + GAP + "[3-9]" + digits(9) + "(?![0-9])";
    private static final String LANDLINE = "(?<![0-9])\\(?(?:0|(?:\\+|00)86" + GAP + "0?)[1-9][0-9]{1,2}\\)?" + GAP
            + "[2-9][0-9]{2,3}" + GAP + "[0-9]{4}(?![0-9])";
    /** Three digits at least, which tells a plate from a word such as 新Windows. */
    private static final String PLATE = "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Za-z]" + GAP
            + "(?=(?:[A-Za-z]*[0-9]){3})[A-Za-z0-9]{4}[A-Za-z0-9警学挂港澳领试超][A-Za-z0-9]?(?![A-Za-z0-9])";

    private static final Pattern PERSONAL =
            Pattern.compile("(?<kept>" + KEPT + ")|" + String.join("|", IDENTITY_CARD, MOBILE, LANDLINE, PLATE));

    private Screening() {}

    public static String mask(String text) {
        if (text.length() < 7) return text;
        Matcher found = PERSONAL.matcher(plain(text));
        StringBuilder masked = new StringBuilder(text.length());
        int done = 0;
        while (found.find()) {
            if (found.group("kept") != null) continue;
            masked.append(text, done, found.start()).append(MASK);
            done = found.end();
        }
        return done == 0 ? text : masked.append(text, done, text.length()).toString();
    }

    private static String digits(int count) {
        return "(?:" + GAP + "[0-9]){" + count + "}";
    }

    /** The same text, character by character, with full-width forms (U+FF01 to U+FF5E) read like plain ones. */
    private static String plain(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\u3000' && (c < '！' || c > '～')) continue;
            if (plain == null) plain = new StringBuilder(text);
            plain.setCharAt(i, c == '\u3000' ? ' ' : (char) (c - '！' + '!'));
        }
        return plain == null ? text : plain.toString();
    }
}

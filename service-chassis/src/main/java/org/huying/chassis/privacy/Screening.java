package org.huying.chassis.privacy;

import java.util.regex.Pattern;

/**
 * Masks what identifies a person by its form: mainland mobile and landline numbers, resident identity cards
 * (GB 11643), licence plates (GA 36). Separators inside a number do not hide it.
 */
public final class Screening {
    private static final String MASK = "＊＊＊";
    private static final String SEPARATOR = "[\\s\\-—·.]?";
    private static final Pattern IDENTITY_CARD =
            Pattern.compile("(?<![0-9])[1-9](?:" + SEPARATOR + "[0-9]){16}" + SEPARATOR + "[0-9Xx](?![0-9])");
    private static final Pattern MOBILE =
            Pattern.compile("(?<![0-9])(?:\\+?86" + SEPARATOR + ")?1[3-9](?:" + SEPARATOR + "[0-9]){9}(?![0-9])");
    private static final Pattern LANDLINE = Pattern.compile("(?<![0-9])0[0-9]{2,3}[\\s\\-—]?[2-9][0-9]{6,7}(?![0-9])");
    private static final Pattern PLATE = Pattern.compile(
            "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Za-z]" + SEPARATOR + "[A-Za-z0-9]{5,6}(?![A-Za-z0-9])");

    private Screening() {}

    public static String mask(String text) {
        if (text.length() < 7) return text;
        String masked = normalDigits(text);
        for (Pattern pattern : new Pattern[] {IDENTITY_CARD, MOBILE, LANDLINE, PLATE})
            masked = pattern.matcher(masked).replaceAll(MASK);
        return masked;
    }

    /** Full-width digits are read like plain ones. */
    private static String normalDigits(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '０' || c > '９') continue;
            if (plain == null) plain = new StringBuilder(text);
            plain.setCharAt(i, (char) (c - '０' + '0'));
        }
        return plain == null ? text : plain.toString();
    }
}

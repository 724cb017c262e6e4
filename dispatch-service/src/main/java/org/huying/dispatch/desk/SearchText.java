package org.huying.dispatch.desk;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is searched for: a whole case number, or characters that stand anywhere in number, summary, place or public
 * reply. Compared character by character, so that one character of Chinese is found as well as ten and no character is
 * a wildcard; full-width and half-width forms and upper and lower case are the same. The server compares the open cases
 * of the caller's scope, which a view has in hand anyway to be counted: an index of trigrams would know nothing of one
 * or two characters.
 */
public record SearchText(String words) {
    static final int LONGEST = 64;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[A-Z]{2,8}-[0-9]{8}-[0-9]{4,9}");

    /** Between two fields; nothing that is searched for contains it. */
    private static final String PARTED = "chr(31)";

    private static final String FOUND = "AND strpos(lower(normalize(concat_ws(" + PARTED + ", c.number, c.summary,"
            + " concat(c.estate, c.zone, c.building, c.unit, c.floor_label, c.spot), tasks.public_reply), NFKC)),"
            + " lower(normalize(?::text, NFKC))) > 0";

    public SearchText {
        words = words.strip();
    }

    /** 1 to 64 characters that can be shown, and stand in one line. */
    public boolean isUsable() {
        return !words.isEmpty()
                && words.codePointCount(0, words.length()) <= LONGEST
                && words.codePoints().allMatch(SearchText::isText);
    }

    private static boolean isText(int character) {
        return !Character.isISOControl(character)
                && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }

    boolean isWholeNumber() {
        return WHOLE_NUMBER.matcher(asNumber()).matches();
    }

    private String asNumber() {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    }

    void narrow(SqlText cases) {
        if (isWholeNumber()) cases.add("AND c.number = ?", asNumber());
        else cases.add(FOUND, words);
    }
}

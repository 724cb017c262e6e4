package org.huying.intake.reporter;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huying.chassis.privacy.Screening;

/**
 * Takes a reporter out of a text for good: their name and their phone however it is written, and every number that
 * identifies a person, because afterwards nobody can tell whose it is. Applied again it changes nothing.
 */
public final class WithoutReporter implements UnaryOperator<String> {
    private static final String MASK = "＊＊＊";
    private static final String GAP = "[\\s\\u3000\\u200b-\\u200d\\u2060\\ufeff\\-－—–·•.()（）]{0,3}";
    private static final int TO_FULL_WIDTH = '！' - '!';

    private final Pattern known;

    public WithoutReporter(Reporter reporter) {
        String words = Stream.concat(
                        Stream.ofNullable(reporter.name()).map(WithoutReporter::letters),
                        PhoneNumber.of(reporter.phone()).map(PhoneNumber::digits).stream())
                .filter(word -> !word.isEmpty())
                .map(WithoutReporter::loosely)
                .collect(Collectors.joining("|"));
        this.known = words.isEmpty() ? null : Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    @Override
    public String apply(String text) {
        if (text == null) return null;
        String screened = Screening.mask(text);
        return known == null ? screened : known.matcher(screened).replaceAll(MASK);
    }

    private static String letters(String name) {
        return name.replaceAll("[\\s\\-·•.]", "");
    }

    /** Each letter in its plain or full-width form, with little between them. */
    private static String loosely(String word) {
        return word.codePoints()
                .mapToObj(letter -> letter > ' ' && letter <= '~'
                        ? "(?:" + quoted(letter) + "|" + quoted(letter + TO_FULL_WIDTH) + ")"
                        : quoted(letter))
                .collect(Collectors.joining(GAP));
    }

    private static String quoted(int letter) {
        return Pattern.quote(Character.toString(letter));
    }

    @Override
    public String toString() {
        return "WithoutReporter[sealed]";
    }
}

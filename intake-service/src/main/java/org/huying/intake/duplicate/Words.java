package org.huying.intake.duplicate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What a text says, as pairs of neighbouring characters (bigrams). Chinese writes no spaces between words and a word is
 * mostly two characters, so that pairs do what words do elsewhere. Width, case, punctuation and spaces do not count, a
 * numeral written out is the digit (三栋 is 3栋), and what names the place is left out: the place is compared by itself.
 */
final class Words {
    /** So much of a text is compared, in characters: whoever writes more says what it is about before. */
    static final int COMPARED = 500;

    static final Words NONE = new Words(new long[0]);

    private static final String NUMERALS = "零一二三四五六七八九";
    private static final int HALF = 32;

    private final long[] pairs;

    private Words(long[] pairs) {
        this.pairs = pairs;
    }

    static Words of(String text, Where at) {
        String plain = plain(text);
        for (String name : at.names().toList()) {
            String place = plain(name);
            if (!place.isEmpty()) plain = plain.replace(place, " ");
        }
        int[] characters = plain.codePoints().limit(COMPARED).toArray();
        return new Words(IntStream.range(1, characters.length)
                .filter(i -> characters[i - 1] != ' ' && characters[i] != ' ')
                .mapToLong(i -> (long) characters[i - 1] << HALF | characters[i])
                .sorted()
                .distinct()
                .toArray());
    }

    /** Dice's coefficient: twice the pairs that both have, by the pairs of each; 0 when nothing is alike, 1 when all. */
    double like(Words other) {
        if (pairs.length == 0 || other.pairs.length == 0) return 0;
        int common = 0;
        for (int i = 0, j = 0; i < pairs.length && j < other.pairs.length; ) {
            int order = Long.compare(pairs[i], other.pairs[j]);
            if (order == 0) common++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return 2.0 * common / (pairs.length + other.pairs.length);
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Words::digit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int digit(int character) {
        if (character == '〇') return '0';
        if (character == '两') return '2';
        int value = NUMERALS.indexOf(character);
        return value < 0 ? character : '0' + value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Words words && Arrays.equals(pairs, words.pairs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pairs);
    }

    /** Never a reporter's words. */
    @Override
    public String toString() {
        return "Words[" + pairs.length + "]";
    }
}

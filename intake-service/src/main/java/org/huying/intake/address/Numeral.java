package org.huying.intake.address;

import java.util.Locale;

/** The number of a building, unit, floor or zone, in the one form that everybody compares by. */
final class Numeral {
    /** As it is written: 3, 12, A, B1, 3-1, 三, 十二, 一百零三. Without groups, to be put into a pattern. */
    static final String WRITTEN =
            "(?:(?<![0-9A-Za-z])(?:[A-Za-z]?[0-9]{1,4}[A-Za-z]?(?:-[0-9]{1,3})?|[A-Za-z])|[〇零一二两三四五六七八九十百]{1,6})";

    /** Of a floor: 12, L1, 十二; a letter alone is none. */
    static final String STOREY = "(?:(?<![0-9A-Za-z])[BLGFblgf]?[0-9]{1,3}|[〇零一二两三四五六七八九十百]{1,4})";

    private static final String DIGITS = "零一二三四五六七八九";

    private Numeral() {}

    /** 三 and 03 become 3, 十二 becomes 12, 一二〇三 becomes 1203, b1 becomes B1. */
    static String of(String written) {
        if (isChinese(written.charAt(0))) return chinese(written);
        return written.toUpperCase(Locale.ROOT).replaceFirst("^0+(?=[0-9])", "");
    }

    private static boolean isChinese(char c) {
        return c == '十' || c == '百' || digit(c) >= 0;
    }

    private static int digit(char c) {
        return c == '〇' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
    }

    private static String chinese(String written) {
        if (written.indexOf('十') < 0 && written.indexOf('百') < 0) return oneByOne(written);
        int whole = 0;
        int waiting = 0;
        for (char c : written.toCharArray()) {
            if (c != '十' && c != '百') {
                waiting = digit(c);
                continue;
            }
            whole += Math.max(1, waiting) * (c == '十' ? 10 : 100);
            waiting = 0;
        }
        return Integer.toString(whole + waiting);
    }

    private static String oneByOne(String written) {
        StringBuilder number = new StringBuilder();
        for (char c : written.toCharArray()) number.append(digit(c));
        return number.toString().replaceFirst("^0+(?=[0-9])", "");
    }
}

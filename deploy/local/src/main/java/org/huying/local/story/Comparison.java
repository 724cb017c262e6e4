package org.huying.local.story;

import java.io.PrintStream;
import java.util.List;

/** Prints the figures of each scenario, the expected beside the actual ones. */
final class Comparison {
    private static final int NAME = 52;
    private static final int EXPECTED = 24;
    /** From here on a character takes two columns of a terminal: CJK and its punctuation, full-width forms. */
    private static final int WIDE = 0x2E80;

    private final PrintStream out;
    private boolean right = true;

    Comparison(PrintStream out) {
        this.out = out;
    }

    void of(String code, String title, List<Figure> figures) {
        out.printf("%n%s %s%n", code, title);
        out.printf("    %s %s %s%n", padded("", NAME), padded("应为 expected", EXPECTED), "实为 actual");
        for (Figure figure : figures) {
            out.printf(
                    "  %s %s %s %s%n",
                    figure.isRight() ? "✓" : "✗",
                    padded(figure.name(), NAME),
                    padded(figure.expected(), EXPECTED),
                    figure.actual());
            right &= figure.isRight();
        }
        if (figures.isEmpty()) right = false;
    }

    /** Whether every figure was right; a scenario without figures is not. */
    boolean conclude() {
        out.println(right ? "\n全部一致 · every figure as expected\n" : "\n有数字不符 · some figures differ\n");
        return right;
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - columns(text)));
    }

    private static int columns(String text) {
        return text.codePoints().map(it -> it >= WIDE ? 2 : 1).sum();
    }
}

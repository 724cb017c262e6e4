package org.huying.intake.topic;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where a topic stands in the tree: levels parted by dots, at most five of them (domain.md §4). */
public final class TopicCode {
    /** One to five levels of lower-case letters, digits and hyphens. */
    public static final String FORM = "[a-z0-9-]{1,40}(\\.[a-z0-9-]{1,40}){0,4}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    private TopicCode() {}

    static boolean isOne(String text) {
        return PATTERN.matcher(text).matches();
    }

    /** Empty at the first level. */
    static Optional<String> parentOf(String code) {
        int dot = code.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(code.substring(0, dot));
    }

    /** From 1. */
    static int levelOf(String code) {
        return 1 + (int) code.chars().filter(c -> c == '.').count();
    }
}

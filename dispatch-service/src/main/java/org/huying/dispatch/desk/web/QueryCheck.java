package org.huying.dispatch.desk.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.Invalid.FieldError;
import org.huying.dispatch.desk.SearchText;

/** Reads parameters and gathers what is wrong with them. A parameter that is not there, or empty, is null. */
final class QueryCheck {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private final List<FieldError> errors = new ArrayList<>();

    void refuseIfWrong() {
        if (!errors.isEmpty()) throw new Invalid(errors);
    }

    String matching(String pointer, String text, String pattern, String allowed) {
        if (isMissing(text) || text.matches(pattern)) return given(text);
        return wrong(pointer, allowed);
    }

    <E extends Enum<E>> E oneOf(String pointer, String name, Class<E> kind, Predicate<E> isAllowed) {
        if (isMissing(name)) return null;
        List<E> allowed =
                Arrays.stream(kind.getEnumConstants()).filter(isAllowed).toList();
        return allowed.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseGet(() -> wrong(pointer, "可选值 · one of " + allowed));
    }

    Instant instant(String pointer, String text) {
        if (isMissing(text)) return null;
        try {
            Instant instant = Instant.parse(text);
            if (!instant.isBefore(EARLIEST) && instant.isBefore(LATEST)) return instant;
        } catch (DateTimeParseException notOne) {
            // answered like one of another century
        }
        return wrong(pointer, "应为 UTC 时间 · an instant, like 2023-12-01T00:00:00Z");
    }

    void before(String pointer, Instant from, Instant to) {
        if (from != null && to != null && !from.isBefore(to)) wrong(pointer, "应晚于 filedFrom · later than filedFrom");
    }

    Boolean bool(String pointer, String text) {
        if (isMissing(text)) return null;
        if (text.equals("true") || text.equals("false")) return Boolean.valueOf(text);
        return wrong(pointer, "可选值 · one of [true, false]");
    }

    /** Blanks alone are a mistake, not a search for everything. */
    SearchText search(String pointer, String text) {
        if (isMissing(text)) return null;
        SearchText search = new SearchText(text);
        return search.isUsable() ? search : wrong(pointer, "1 到 64 个可显示的字 · 1 to 64 characters that can be shown");
    }

    private static boolean isMissing(String text) {
        return text == null || text.isEmpty();
    }

    private static String given(String text) {
        return isMissing(text) ? null : text;
    }

    private <T> T wrong(String pointer, String allowed) {
        errors.add(new FieldError(pointer, allowed));
        return null;
    }
}

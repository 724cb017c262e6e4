package org.huying.dispatch.routing.rule;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.huying.chassis.problem.Invalid.FieldError;
import org.huying.dispatch.directory.Directory;

/** Refuses conditions that nothing could ever meet, or that name a place nobody knows. */
record ConditionsCheck(Directory directory, List<FieldError> errors) {
    private static final Pattern TOPIC = Pattern.compile("[a-z0-9-]{1,40}(\\.[a-z0-9-]{1,40}){0,4}");
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final int MOST = 50;
    private static final int MOST_DAYS = 365;
    private static final int MOST_CASES = 100;

    void check(Conditions when, String at) {
        each(
                when.topics(),
                at + "/topics",
                topic -> TOPIC.matcher(topic).matches(),
                "由小写字母、数字和连字符组成，用点分级 · lower-case letters, digits and hyphens, levels parted by dots");
        each(when.natures(), at + "/natures", nature -> true, "");
        each(when.urgencies(), at + "/urgencies", urgency -> true, "");
        each(
                when.communities(),
                at + "/communities",
                code -> directory.communities().stream()
                        .anyMatch(community -> community.code().equals(code)),
                "名录中没有这个社区 · no such community in the directory");
        each(
                when.grids(),
                at + "/grids",
                code -> directory.grid(code).isPresent(),
                "名录中没有这个网格 · no such grid in the directory");
        each(when.placeKinds(), at + "/placeKinds", kind -> true, "");
        times(when.times(), at + "/times");
        before(when.earlierCases(), at + "/earlierCases");
    }

    private void times(List<TimeWindow> times, String at) {
        each(times, at, window -> true, "");
        for (int i = 0; times != null && i < times.size(); i++) {
            TimeWindow window = times.get(i);
            if (window == null) continue;
            time(window.from(), at + "/" + i + "/from");
            time(window.to(), at + "/" + i + "/to");
            each(window.days(), at + "/" + i + "/days", day -> true, "");
        }
    }

    private void time(String time, String at) {
        if (time == null) refuse(at, RuleSetCheck.MISSING);
        else if (!TIME.matcher(time).matches()) refuse(at, "时和分，如 22:00 · hours and minutes, like 22:00");
    }

    private void before(Conditions.Before before, String at) {
        if (before == null) return;
        if (before.days() < 1 || before.days() > MOST_DAYS)
            refuse(at + "/days", "1 到 %1$d 天 · 1 to %1$d days".formatted(MOST_DAYS));
        if (before.atLeast() < 1 || before.atLeast() > MOST_CASES)
            refuse(at + "/atLeast", "1 到 %1$d 件 · 1 to %1$d cases".formatted(MOST_CASES));
    }

    /** A list that is given names something, each once. */
    private <T> void each(List<T> items, String at, Predicate<T> known, String otherwise) {
        if (items == null) return;
        if (items.isEmpty() || items.size() > MOST) refuse(at, "1 到 %1$d 项 · 1 to %1$d items".formatted(MOST));
        for (int i = 0; i < items.size(); i++) {
            T item = items.get(i);
            if (item == null) refuse(at + "/" + i, RuleSetCheck.MISSING);
            else if (items.indexOf(item) < i) refuse(at + "/" + i, "重复 · given twice");
            else if (!known.test(item)) refuse(at + "/" + i, otherwise);
        }
    }

    private void refuse(String pointer, String detail) {
        errors.add(new FieldError(pointer, detail));
    }
}

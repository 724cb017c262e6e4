package org.huying.intake.duplicate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why two concerns may be one.
 *
 * @param percent how much it is so; null for what either is or is not
 */
public record Reason(Likeness code, Integer percent) {
    private static final double WHOLE = 100;

    public String text() {
        return percent == null ? code.text() : code.text(percent);
    }

    static int percent(double measure) {
        return (int) Math.round(WHOLE * measure);
    }

    /** As they are kept with a proposal, for example {@code SAME_TOPIC ALIKE_WORDS:71}. */
    static String written(List<Reason> reasons) {
        return reasons.stream()
                .map(it -> it.percent == null ? it.code.name() : it.code + ":" + it.percent)
                .collect(Collectors.joining(" "));
    }

    static List<Reason> read(String written) {
        return Arrays.stream(written.split(" ")).map(Reason::one).toList();
    }

    private static Reason one(String written) {
        String[] parts = written.split(":");
        return new Reason(Likeness.valueOf(parts[0]), parts.length == 1 ? null : Integer.valueOf(parts[1]));
    }
}

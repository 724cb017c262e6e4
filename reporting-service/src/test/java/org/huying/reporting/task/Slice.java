package org.huying.reporting.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Figures as plain numbers, so that parts can be added up and held against what was counted by hand. */
public final class Slice {
    private Slice() {}

    /** Each breakdown has the numbers of the total, shared out. */
    public static <T> void assertSums(Parts<T> parts, Function<T, List<Long>> numbers, String told) {
        List<Long> total = numbers.apply(parts.total());
        assertThat(sum(parts.byCommunity().values(), numbers, total.size()))
                .as("by community: " + told)
                .isEqualTo(total);
        assertThat(sum(parts.byTopic().values(), numbers, total.size()))
                .as("by topic: " + told)
                .isEqualTo(total);
        assertThat(sum(parts.byUnit().values(), numbers, total.size()))
                .as("by unit: " + told)
                .isEqualTo(total);
    }

    public static <T> List<Long> sum(Iterable<T> lines, Function<T, List<Long>> numbers, int size) {
        List<Long> sum = new ArrayList<>();
        for (int i = 0; i < size; i++) sum.add(0L);
        for (T line : lines)
            for (int i = 0; i < size; i++)
                sum.set(i, sum.get(i) + numbers.apply(line).get(i));
        return sum;
    }

    /**
     * Every line is what somebody counts by hand who looks at nothing else.
     *
     * @param byHand the numbers of a breakdown ("community", "topic", "unit", or "" for all) and of a code in it
     */
    static <T> void assertCounted(
            Parts<T> parts, Function<T, List<Long>> numbers, BiFunction<String, String, List<Long>> byHand) {
        assertThat(numbers.apply(parts.total())).isEqualTo(byHand.apply("", ""));
        assertCounted(parts.byCommunity(), numbers, code -> byHand.apply("community", code));
        assertCounted(parts.byTopic(), numbers, code -> byHand.apply("topic", code));
        assertCounted(parts.byUnit(), numbers, code -> byHand.apply("unit", code));
    }

    private static <T> void assertCounted(
            Map<String, T> lines, Function<T, List<Long>> numbers, Function<String, List<Long>> byHand) {
        lines.forEach((code, line) -> assertThat(numbers.apply(line)).as(code).isEqualTo(byHand.apply(code)));
    }
}

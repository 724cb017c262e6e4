package org.huying.reporting.task.settled;

import java.util.Arrays;
import java.util.Set;
import java.util.function.LongBinaryOperator;
import java.util.function.ToLongFunction;

/** How many there are of each kind. */
public final class Counts {
    static final Counts NONE = of(count -> 0);

    private final long[] numbers;

    private Counts(long[] numbers) {
        this.numbers = numbers;
    }

    static Counts of(ToLongFunction<TaskCount> number) {
        return new Counts(Arrays.stream(TaskCount.values()).mapToLong(number).toArray());
    }

    /** One of each of these. */
    static Counts one(Set<TaskCount> counted) {
        return of(count -> counted.contains(count) ? 1 : 0);
    }

    public long of(TaskCount count) {
        return numbers[count.ordinal()];
    }

    Counts plus(Counts other) {
        return with(other, Long::sum);
    }

    Counts minus(Counts other) {
        return with(other, (one, less) -> one - less);
    }

    private Counts with(Counts other, LongBinaryOperator how) {
        long[] made = new long[numbers.length];
        for (int i = 0; i < made.length; i++) made[i] = how.applyAsLong(numbers[i], other.numbers[i]);
        return new Counts(made);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts counts && Arrays.equals(numbers, counts.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return Arrays.toString(numbers);
    }
}

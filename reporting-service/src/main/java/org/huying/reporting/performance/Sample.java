package org.huying.reporting.performance;

import java.util.Arrays;
import java.util.stream.LongStream;

/** Many numbers, as plain as they can be kept: a median of all of a town's tasks needs every one of them. */
final class Sample {
    private long[] numbers = new long[8];
    private int size;

    void add(long number) {
        if (size == numbers.length) numbers = Arrays.copyOf(numbers, 2 * size);
        numbers[size++] = number;
    }

    LongStream all() {
        return Arrays.stream(numbers, 0, size);
    }
}

package org.huying.reporting.testing;

import java.util.stream.LongStream;

/** Seeds of random histories: a few each time, more of them with the profile {@code full}. */
public final class Seeds {
    private static final int TIMES = Integer.getInteger("seeds.times", 1);

    private Seeds() {}

    public static LongStream from(long first, int few) {
        return LongStream.range(first, first + (long) few * TIMES);
    }
}

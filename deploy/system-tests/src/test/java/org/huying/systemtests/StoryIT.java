package org.huying.systemtests;

import java.util.stream.LongStream;
import org.huying.local.stack.LocalStack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A {@link DisturbedStory} once more and once more; the first is the one that {@link NobodyIsNamedIT} plays. */
class StoryIT {
    @ParameterizedTest(name = "seed {0}", allowZeroInvocations = true)
    @MethodSource("seeds")
    void disturbed_it_comes_to_the_same(long seed) throws Exception {
        try (LocalStack stack = Stacks.start("disturbed-" + seed, 1, false)) {
            Disturbances disturbances = new Disturbances(stack, seed);
            new DisturbedStory(stack, disturbances, disturbances.courier()).play();
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(2, Long.getLong("seeds", 1));
    }
}

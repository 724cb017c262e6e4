package org.huying.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import org.huying.local.stack.LocalStack;
import org.huying.local.story.Story;
import org.huying.local.story.Surroundings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The scenarios of domain.md section 8 as not everything goes well: the figures are the same as where it does, which is
 * what {@link NobodyIsNamedIT} plays.
 */
class StoryIT {
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    /** Requests sent twice, facts late and in another order, events again, services killed with -9 between the acts. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void disturbed_it_comes_to_the_same(long seed) throws Exception {
        try (LocalStack stack = Stacks.start("disturbed-" + seed, 1, false)) {
            Disturbances disturbances = new Disturbances(stack, seed);
            play(stack, disturbances);
            assertThat(disturbances.happened())
                    .as("what happened")
                    .allSatisfy((what, often) -> assertThat(often).as(what).isPositive());
            Books books = new Books(stack);
            books.sequencesHaveNoGap();
            books.nothingIsParked();
        }
    }

    private void play(LocalStack stack, Surroundings surroundings) {
        boolean right = Story.play(stack, surroundings, new PrintStream(told, true, StandardCharsets.UTF_8), false);
        assertThat(right).as(told.toString(StandardCharsets.UTF_8)).isTrue();
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("40/76 = 52.6 %");
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("seeds", 1));
    }
}

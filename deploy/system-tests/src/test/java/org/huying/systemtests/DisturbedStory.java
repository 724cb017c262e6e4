package org.huying.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.huying.local.stack.LocalStack;
import org.huying.local.story.Courier;
import org.huying.local.story.Story;
import org.huying.local.story.Surroundings;

/**
 * The scenarios of domain.md section 8 as not everything goes well: requests sent twice, facts late and in another order,
 * events again, services killed with -9 between the acts. The figures are the same as where everything does.
 */
final class DisturbedStory implements Surroundings {
    private final LocalStack stack;
    private final Disturbances disturbances;
    private final Courier courier;

    /** @param courier that of the disturbances, or one that hands on to it */
    DisturbedStory(LocalStack stack, Disturbances disturbances, Courier courier) {
        this.stack = stack;
        this.disturbances = disturbances;
        this.courier = courier;
    }

    @Override
    public Courier courier() {
        return courier;
    }

    @Override
    public void after(int act, int of) throws Exception {
        disturbances.after(act, of);
    }

    void play() {
        var bytes = new ByteArrayOutputStream();
        boolean right = Story.play(stack, this, new PrintStream(bytes, true, StandardCharsets.UTF_8), false);
        String told = bytes.toString(StandardCharsets.UTF_8);
        assertThat(right).as(told).isTrue();
        assertThat(told).contains("40/76 = 52.6 %");
        assertThat(disturbances.happened())
                .as("what happened")
                .allSatisfy((what, often) -> assertThat(often).as(what).isPositive());
        Books books = new Books(stack);
        books.sequencesHaveNoGap();
        books.nothingIsParked();
    }
}

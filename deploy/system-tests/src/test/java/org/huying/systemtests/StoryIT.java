package org.huying.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.huying.local.stack.LocalStack;
import org.huying.local.story.Story;
import org.junit.jupiter.api.Test;

class StoryIT {
    @Test
    void the_autumn_of_2023_comes_to_76_and_40() throws Exception {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try (LocalStack stack = Stacks.start("story", 1, false)) {
            boolean right = Story.play(stack, new PrintStream(told, true, StandardCharsets.UTF_8), false);
            assertThat(right).as(told.toString(StandardCharsets.UTF_8)).isTrue();
        }
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("40/76 = 52.6 %");
    }
}

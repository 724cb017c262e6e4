package org.huying.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final List<Act> ACTS = Act.inOrder(Programme.scenarios());

    @Test
    void a_terminal_shows_one_moving_line() {
        // When
        String told = play(true);
        // Then
        String[] steps = told.split("\r");
        assertThat(steps).hasSize(ACTS.size() + 1);
        assertThat(steps[1]).startsWith("[······························]   0 % 2023-09-20 workstations opened");
        assertThat(steps[ACTS.size()]).startsWith("[██████████████████████████████] 100 % 2023-12-");
        assertThat(told.indexOf('\n')).isEqualTo(told.length() - 1);
    }

    @Test
    void a_file_gets_ten_plain_lines() {
        // When
        String told = play(false);
        // Then
        assertThat(told.lines())
                .hasSize(10)
                .allSatisfy(line -> assertThat(line).matches(" +\\d+ % 2023-\\d\\d-\\d\\d"));
        assertThat(told)
                .doesNotContain("\r")
                .endsWith("  100 % " + ACTS.get(ACTS.size() - 1).day() + "\n");
    }

    private static String play(boolean terminal) {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(console, true, StandardCharsets.UTF_8);
        try (Progress progress = new Progress(out, terminal)) {
            for (int i = 0; i < ACTS.size(); i++) progress.done(ACTS.get(i), i + 1, ACTS.size());
        }
        return console.toString(StandardCharsets.UTF_8);
    }
}

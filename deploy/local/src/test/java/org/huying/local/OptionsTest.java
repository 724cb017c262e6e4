package org.huying.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.huying.local.stack.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    private static final Path PROJECT = Path.of("/town");

    @Test
    void without_options_the_town_lives_in_its_folder_on_the_usual_ports() {
        // When
        Options options = options();
        // Then
        assertThat(options).isEqualTo(new Options(PROJECT, Path.of("/town/deploy/data/town"), 0, false, false, false));
    }

    @Test
    void the_story_plays_on_a_folder_of_its_own_emptied_first() {
        // When
        Options options = options("--story", "--exit");
        // Then
        assertThat(options).isEqualTo(new Options(PROJECT, Path.of("/town/deploy/data/story"), 0, true, true, true));
    }

    @Test
    void a_folder_that_was_named_is_emptied_only_when_asked_to() {
        // When
        Options kept = options("--story", "--data", "/data");
        Options emptied = options("--story", "--data", "/data", "--fresh");
        // Then
        assertThat(kept.data()).isEqualTo(Path.of("/data"));
        assertThat(kept.fresh()).isFalse();
        assertThat(emptied.fresh()).isTrue();
    }

    @Test
    void a_relative_folder_is_one_below_where_the_command_was_given() {
        // When
        Options options = options("--data", "here");
        // Then
        assertThat(options.data()).isEqualTo(Path.of("").toAbsolutePath().resolve("here"));
    }

    @Test
    void the_port_offset_is_read() {
        // When
        Options options = options("--port-offset", "3000");
        // Then
        assertThat(options.portOffset()).isEqualTo(3000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "50001", "many", "", "99999999999"})
    void a_port_offset_that_is_none_is_refused(String text) {
        assertThatThrownBy(() -> options("--port-offset", text))
                .isInstanceOf(CannotStart.class)
                .hasMessage("--port-offset 应为 0 到 50000 · --port-offset takes a number from 0 to 50000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--stroy", "story", "-x", ""})
    void an_unknown_option_is_named(String word) {
        assertThatThrownBy(() -> options("--story", word))
                .isInstanceOf(CannotStart.class)
                .hasMessage("不认识的参数 " + word + "，见 --help · unknown option " + word + "; see --help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--data", "--port-offset"})
    void an_option_without_its_value_is_named(String word) {
        for (String[] words : List.of(new String[] {word}, new String[] {word, "--story"})) {
            assertThatThrownBy(() -> options(words))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage(word + " 缺少值 · " + word + " needs a value");
        }
    }

    @Test
    void the_usage_lists_every_option_and_no_other() {
        // When
        List<String> listed = Pattern.compile("(?m)^ +(--[a-z-]+)")
                .matcher(Options.USAGE)
                .results()
                .map(found -> found.group(1))
                .toList();
        // Then
        assertThat(listed).containsExactly("--story", "--exit", "--data", "--fresh", "--port-offset", "--help");
    }

    private static Options options(String... words) {
        return Options.of(PROJECT, words);
    }
}

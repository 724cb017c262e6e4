package org.huying.reporting.dashboard;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The modules of the page fit together: no build step would say so otherwise. */
class PageFilesTest {
    private static final Path ROOT = Path.of("src/main/resources/META-INF/resources");
    private static final Path MODULES = ROOT.resolve("dashboard");
    private static final Path WORDS = MODULES.resolve("words");
    private static final int MOST_LINES = 150;
    private static final Pattern IMPORT = Pattern.compile("(?:from |import |import\\()'([^']+)'");
    private static final Pattern ENTRY = Pattern.compile("^ {2}(?:'([^']+)'|(\\w+)): ", Pattern.MULTILINE);
    private static final Pattern SAID = Pattern.compile("\\bt\\('([^']+)'");
    private static final Pattern HEADING = Pattern.compile("heading = '([^']+)'");
    private static final Pattern HOLE = Pattern.compile("\\{\\w+}");

    static List<Path> modules() throws IOException {
        try (Stream<Path> files = Files.walk(MODULES)) {
            return files.filter(it -> it.toString().endsWith(".js")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void is_short(Path module) throws IOException {
        assertThat(Files.readAllLines(module)).hasSizeLessThanOrEqualTo(MOST_LINES);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void imports_what_is_there(Path module) throws IOException {
        for (String imported : found(IMPORT, Files.readString(module))) {
            if (imported.startsWith("."))
                assertThat(module.resolveSibling(imported)).exists();
            else assertThat(importMap()).contains(imported);
        }
    }

    @Test
    void is_reached_from_the_page() throws IOException {
        // Given
        Set<Path> reached = new TreeSet<>();
        // When
        follow(MODULES.resolve("main.js"), reached);
        // Then
        assertThat(reached).containsExactlyElementsOf(modules());
    }

    @Test
    void says_the_same_in_both_languages() throws IOException {
        for (String kind : List.of("", "-codes")) {
            String chinese = Files.readString(WORDS.resolve("chinese" + kind + ".js"));
            String english = Files.readString(WORDS.resolve("english" + kind + ".js"));
            assertThat(keys(chinese)).isNotEmpty().isEqualTo(keys(english));
        }
    }

    @Test
    void has_the_same_figures_in_a_sentence_in_both_languages() throws IOException {
        List<String> chinese = Files.readAllLines(WORDS.resolve("chinese.js"));
        List<String> english = Files.readAllLines(WORDS.resolve("english.js"));
        for (int line = 0; line < chinese.size(); line++)
            assertThat(holes(chinese.get(line))).as(chinese.get(line)).isEqualTo(holes(english.get(line)));
    }

    @Test
    void has_a_word_for_all_it_says() throws IOException {
        // Given
        Set<String> known = keys(Files.readString(WORDS.resolve("chinese.js")));
        for (Path module : modules()) {
            // When
            String text = Files.readString(module);
            // Then
            assertThat(known)
                    .as(module.toString())
                    .containsAll(found(SAID, text))
                    .containsAll(found(HEADING, text));
        }
    }

    private static void follow(Path module, Set<Path> reached) throws IOException {
        if (!reached.add(module)) return;
        for (String imported : found(IMPORT, Files.readString(module)))
            if (imported.startsWith(".")) follow(module.resolveSibling(imported).normalize(), reached);
    }

    private static Set<String> importMap() throws IOException {
        return found(Pattern.compile("\"([^\"]+)\": \"/_static/"), Files.readString(ROOT.resolve("index.html")));
    }

    private static Set<String> found(Pattern what, String text) {
        return what.matcher(text).results().map(it -> it.group(1)).collect(toSet());
    }

    private static Set<String> keys(String words) {
        return ENTRY.matcher(words)
                .results()
                .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> holes(String line) {
        return HOLE.matcher(line).results().map(MatchResult::group).collect(toSet());
    }
}

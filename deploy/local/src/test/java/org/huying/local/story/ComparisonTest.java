package org.huying.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final Comparison comparison = new Comparison(new PrintStream(console, true, StandardCharsets.UTF_8));

    @Test
    void stands_the_expected_beside_the_actual() {
        // When
        comparison.of("A5", "隐患台账 · Hazard ledger", List.of(Figure.of("排查 found", 9, 9), Figure.of("found", 9, 9)));
        // Then
        assertThat(comparison.conclude()).isTrue();
        List<String> lines = told().lines().toList();
        assertThat(lines.get(1)).isEqualTo("A5 隐患台账 · Hazard ledger");
        assertThat(lines.get(3)).matches("  ✓ 排查 found +9 +9");
        assertThat(lines.get(3).length())
                .as("two characters take four columns")
                .isEqualTo(lines.get(4).length() + 3 - 5);
    }

    @Test
    void one_difference_in_one_scenario_is_enough_and_the_others_are_told_all_the_same() {
        // When
        comparison.of("A1", "一", List.of(Figure.of("one", "80.0 %", "79.9 %")));
        comparison.of("A2", "二", List.of(Figure.of("two", 1, 1)));
        // Then
        assertThat(comparison.conclude()).isFalse();
        assertThat(told()).contains("✗ one", "79.9 %", "✓ two", "有数字不符 · some figures differ");
    }

    @Test
    void a_scenario_that_tells_nothing_is_not_right() {
        comparison.of("A1", "一", List.of());
        assertThat(comparison.conclude()).isFalse();
    }

    @Test
    void a_figure_that_is_missing_is_a_dash_and_null_is_null() throws Exception {
        var nothing = new ObjectMapper().readTree("{\"percent\": null}").path("percent");
        assertThat(Figure.of("x", 0, MissingNode.getInstance()).actual()).isEqualTo("—");
        assertThat(Figure.of("x", "null", nothing).isRight()).isTrue();
        assertThat(Figure.of("x", 0, nothing).isRight()).isFalse();
    }

    @Test
    void a_rate_is_told_with_what_it_is_made_of() throws Exception {
        var rate = new ObjectMapper().readTree("{\"numerator\": 96, \"denominator\": 120, \"percent\": 80.0}");
        assertThat(Figure.rate("x", "96/120 = 80.0 %", rate).isRight()).isTrue();
        assertThat(Figure.rate("x", "80/100 = 80.0 %", rate).isRight()).isFalse();
    }

    private String told() {
        return console.toString(StandardCharsets.UTF_8);
    }
}

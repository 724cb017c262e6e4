package org.huying.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryFiguresTest {
    private static final String RIGHT = """
            {"asOf": "2023-12-20T01:00:07Z", "collected": 76, "rawReports": 77, "concluded": 40, "open": 36,
             "openAs": {"inProgress": 27, "deferred": 5, "extended": 4},
             "conclusionRate": {"numerator": 40, "denominator": 76, "percent": 52.6},
             "byCommunity": [
               {"code": "520102033901", "name": "中园社区", "collected": 10, "concluded": 8, "rank": 1},
               {"code": "520102033902", "name": "延安南路社区", "collected": 20, "concluded": 15, "rank": 2},
               {"code": "520102033904", "name": "盛园社区", "collected": 12, "concluded": 9, "rank": 2},
               {"code": "520102033903", "name": "和园社区", "collected": 14, "concluded": 4, "rank": 4},
               {"code": "520102033905", "name": "丰园社区", "collected": 20, "concluded": 4, "rank": 5}],
             "byChannel": [
               {"channel": "COMPLAINT", "collected": 8}, {"channel": "GRID_PARTY_WORKSTATION", "collected": 31},
               {"channel": "GRID_VISIT", "collected": 16}, {"channel": "PARTY_JOINT_MEETING", "collected": 9},
               {"channel": "RESIDENT_COUNCIL", "collected": 12}],
             "byStatus": [
               {"status": "DISPATCHED", "count": 5}, {"status": "ACCEPTED", "count": 9},
               {"status": "HANDLED", "count": 10}, {"status": "VERIFIED", "count": 8},
               {"status": "FOLLOWED_UP", "count": 4}, {"status": "CLOSED", "count": 40}]}
            """;

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    @Test
    void the_figures_of_the_scenario_are_all_right() throws Exception {
        // When
        boolean right = compare(RIGHT);
        // Then
        assertThat(right).isTrue();
        assertThat(told())
                .contains(
                        "A7 街道汇总",
                        "应为 expected",
                        "实为 actual",
                        "40/76 = 52.6 %",
                        "8/10, rank 1",
                        "全部一致 · every figure as expected")
                .doesNotContain("✗");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"collected\": 76",
                "\"concluded\": 40",
                "\"open\": 36",
                "\"rawReports\": 77",
                "\"inProgress\": 27",
                "\"deferred\": 5",
                "\"extended\": 4",
                "\"numerator\": 40",
                "\"denominator\": 76",
                "\"collected\": 10",
                "\"concluded\": 8",
                "\"rank\": 5",
                "\"channel\": \"GRID_VISIT\", \"collected\": 16",
                "\"status\": \"VERIFIED\", \"count\": 8",
                "\"status\": \"CLOSED\", \"count\": 40"
            })
    void one_figure_that_differs_is_enough(String figure) throws Exception {
        // Given
        assertThat(RIGHT).contains(figure);
        // When
        boolean right = compare(RIGHT.replace(figure, figure.replaceFirst("\\d+$", "78")));
        // Then
        assertThat(right).isFalse();
        assertThat(told()).contains("✗", "有数字不符 · some figures differ");
    }

    @ParameterizedTest
    @CsvSource({"52.6, 55.7", "52.6, 52.5"})
    void the_mean_of_rates_is_not_the_rate(String rate, String other) throws Exception {
        // When
        boolean right = compare(RIGHT.replace(rate, other));
        // Then
        assertThat(right).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"collected", "openAs", "conclusionRate", "byCommunity", "byChannel", "byStatus"})
    void what_is_not_told_is_not_right(String field) throws Exception {
        // Given
        ObjectNode summary = (ObjectNode) json(RIGHT);
        summary.remove(field);
        // When
        boolean right = compare(summary.toString());
        // Then
        assertThat(right).isFalse();
    }

    private boolean compare(String summary) throws Exception {
        Comparison comparison = new Comparison(new PrintStream(console, true, StandardCharsets.UTF_8));
        comparison.of("A7", "街道汇总 · Subdistrict summary", SummaryFigures.of(json(summary)));
        return comparison.conclude();
    }

    private String told() {
        return console.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text);
    }
}

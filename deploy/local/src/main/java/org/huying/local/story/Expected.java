package org.huying.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of scenario A7, each beside what the system answers. */
final class Expected {
    private static final Map<String, int[]> COMMUNITIES = new LinkedHashMap<>();
    private static final Map<String, Integer> CHANNELS = Map.of(
            "GRID_PARTY_WORKSTATION", 31,
            "RESIDENT_COUNCIL", 12,
            "PARTY_JOINT_MEETING", 9,
            "GRID_VISIT", 16,
            "COMPLAINT", 8);

    static {
        COMMUNITIES.put("520102033901", new int[] {10, 8, 1});
        COMMUNITIES.put("520102033902", new int[] {20, 15, 2});
        COMMUNITIES.put("520102033904", new int[] {12, 9, 2});
        COMMUNITIES.put("520102033903", new int[] {14, 4, 4});
        COMMUNITIES.put("520102033905", new int[] {20, 4, 5});
    }

    /** One figure, as it should be and as it is. */
    record Figure(String name, String expected, String actual) {
        boolean isRight() {
            return expected.equals(actual);
        }
    }

    private Expected() {}

    static List<Figure> against(JsonNode summary) {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("收集 collected", "76", summary.path("collected").asText()));
        figures.add(
                new Figure("办结和落实 concluded", "40", summary.path("concluded").asText()));
        figures.add(new Figure("未结 open", "36", summary.path("open").asText()));
        figures.add(new Figure("办结率 conclusion rate", "40/76 = 52.6 %", rate(summary.path("conclusionRate"))));
        COMMUNITIES.forEach((code, it) -> {
            JsonNode line = find(summary.path("byCommunity"), "code", code);
            String actual = "%s/%s, rank %s"
                    .formatted(
                            line.path("concluded").asText(),
                            line.path("collected").asText(),
                            line.path("rank").asText());
            String name = line.path("name").asText(code);
            figures.add(new Figure(name, "%d/%d, rank %d".formatted(it[1], it[0], it[2]), actual));
        });
        CHANNELS.keySet().stream()
                .sorted()
                .forEach(channel -> figures.add(new Figure(
                        channel,
                        String.valueOf(CHANNELS.get(channel)),
                        find(summary.path("byChannel"), "channel", channel)
                                .path("collected")
                                .asText())));
        return figures;
    }

    private static String rate(JsonNode rate) {
        return "%s/%s = %s %%"
                .formatted(
                        rate.path("numerator").asText(),
                        rate.path("denominator").asText(),
                        rate.path("percent").asText());
    }

    private static JsonNode find(JsonNode list, String field, String value) {
        for (JsonNode item : list) if (item.path(field).asText().equals(value)) return item;
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }
}

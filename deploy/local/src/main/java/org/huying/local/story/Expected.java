package org.huying.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of scenario A7, each beside what the system answers. */
final class Expected {
    private static final Map<String, int[]> COMMUNITIES = new LinkedHashMap<>();
    private static final Map<String, Integer> CHANNELS = new LinkedHashMap<>();
    /** Of the 36 that are open, this many at each stage; deferral and extension are not played yet. */
    private static final Map<String, Integer> STATUSES = new LinkedHashMap<>();

    static {
        COMMUNITIES.put("520102033901", new int[] {10, 8, 1});
        COMMUNITIES.put("520102033902", new int[] {20, 15, 2});
        COMMUNITIES.put("520102033904", new int[] {12, 9, 2});
        COMMUNITIES.put("520102033903", new int[] {14, 4, 4});
        COMMUNITIES.put("520102033905", new int[] {20, 4, 5});
        CHANNELS.put("GRID_PARTY_WORKSTATION", 31);
        CHANNELS.put("RESIDENT_COUNCIL", 12);
        CHANNELS.put("PARTY_JOINT_MEETING", 9);
        CHANNELS.put("GRID_VISIT", 16);
        CHANNELS.put("COMPLAINT", 8);
        STATUSES.put("DISPATCHED", 5);
        STATUSES.put("ACCEPTED", 9);
        STATUSES.put("HANDLED", 10);
        STATUSES.put("VERIFIED", 8);
        STATUSES.put("FOLLOWED_UP", 4);
        STATUSES.put("CLOSED", 40);
    }

    /** One figure, as it should be and as it is. */
    record Figure(String name, String expected, String actual) {
        boolean isRight() {
            return expected.equals(actual);
        }
    }

    private Expected() {}

    static List<Figure> against(JsonNode summary) {
        List<Figure> figures = new ArrayList<>(totals(summary));
        COMMUNITIES.forEach((code, it) -> figures.add(community(find(summary.path("byCommunity"), "code", code), it)));
        CHANNELS.forEach((channel, count) -> {
            String actual = find(summary.path("byChannel"), "channel", channel)
                    .path("collected")
                    .asText();
            figures.add(new Figure(channel, count.toString(), actual));
        });
        figures.addAll(statuses(summary));
        return figures;
    }

    private static List<Figure> totals(JsonNode summary) {
        return List.of(
                new Figure("收集 collected", "76", summary.path("collected").asText()),
                new Figure("办结和落实 concluded", "40", summary.path("concluded").asText()),
                new Figure("未结 open", "36", summary.path("open").asText()),
                new Figure("办结率 conclusion rate", "40/76 = 52.6 %", rate(summary.path("conclusionRate"))));
    }

    private static Figure community(JsonNode line, int[] it) {
        String actual = "%s/%s, rank %s"
                .formatted(
                        line.path("concluded").asText(),
                        line.path("collected").asText(),
                        line.path("rank").asText());
        return new Figure(line.path("name").asText(), "%d/%d, rank %d".formatted(it[1], it[0], it[2]), actual);
    }

    private static List<Figure> statuses(JsonNode summary) {
        List<Figure> figures = new ArrayList<>();
        STATUSES.forEach((status, count) -> {
            String actual = find(summary.path("byStatus"), "status", status)
                    .path("count")
                    .asText();
            figures.add(new Figure(status, count.toString(), actual));
        });
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
        return MissingNode.getInstance();
    }
}

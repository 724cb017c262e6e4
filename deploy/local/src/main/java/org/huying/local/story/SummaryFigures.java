package org.huying.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures of domain.md, scenario A7, each beside what a summary tells. */
final class SummaryFigures {
    /** Collected, concluded, rank. */
    private static final Map<String, int[]> COMMUNITIES = new LinkedHashMap<>();

    private static final Map<String, Integer> CHANNELS = new LinkedHashMap<>();
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

    private SummaryFigures() {}

    static List<Figure> of(JsonNode summary) {
        List<Figure> figures = new ArrayList<>(totals(summary));
        COMMUNITIES.forEach((code, it) -> figures.add(community(find(summary.path("byCommunity"), "code", code), it)));
        CHANNELS.forEach((channel, count) -> figures.add(Figure.of(
                channel,
                count,
                find(summary.path("byChannel"), "channel", channel).path("collected"))));
        STATUSES.forEach((status, count) -> figures.add(Figure.of(
                status, count, find(summary.path("byStatus"), "status", status).path("count"))));
        return figures;
    }

    private static List<Figure> totals(JsonNode summary) {
        JsonNode open = summary.path("openAs");
        return List.of(
                Figure.of("收集 collected", 76, summary.path("collected")),
                Figure.of("原始反映 raw reports", 77, summary.path("rawReports")),
                Figure.of("办结和落实 concluded", 40, summary.path("concluded")),
                Figure.rate("办结率 conclusion rate", "40/76 = 52.6 %", summary.path("conclusionRate")),
                new Figure("而非各社区的平均 and not the mean of the rates", "55.7 %", meanOfRates(summary)),
                Figure.of("未结 open", 36, summary.path("open")),
                Figure.of("  办理中 in progress", 27, open.path("inProgress")),
                Figure.of("  挂账 deferred", 5, open.path("deferred")),
                Figure.of("  延期 extended", 4, open.path("extended")));
    }

    private static String meanOfRates(JsonNode summary) {
        double sum = 0;
        for (JsonNode line : summary.path("byCommunity"))
            sum += line.path("concluded").asDouble() / line.path("collected").asDouble();
        return String.format(Locale.ROOT, "%.1f %%", 100 * sum / COMMUNITIES.size());
    }

    private static Figure community(JsonNode line, int[] it) {
        String actual = "%s/%s, rank %s"
                .formatted(
                        line.path("concluded").asText(),
                        line.path("collected").asText(),
                        line.path("rank").asText());
        String name = line.path("name").asText() + " concluded/collected";
        return new Figure(name, "%d/%d, rank %d".formatted(it[1], it[0], it[2]), actual);
    }

    static JsonNode find(JsonNode list, String field, String value) {
        for (JsonNode item : list) if (item.path(field).asText().equals(value)) return item;
        return MissingNode.getInstance();
    }
}

package org.huying.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.huying.local.issuer.DemoUser;

/** The grid party-group workstations of the town: one in the first grid of each community, kept by its party group. */
final class Workstations {
    static final String CHANNEL = "GRID_PARTY_WORKSTATION";

    private static final String SUMMARY = "/v1/workstations/summary?from=2023-09-20&to=2023-12-20&asOf=2023-12-20";
    private static final String STUDY = "018b89f3-8000-7000-8000-00000000e001";
    private static final String COLLECTION = "018ba2e8-8000-7000-8000-00000000e002";

    /** In whose collection session the concern of A1 was heard. */
    private static final String HEARD_IN_SESSION = "A1";

    private static final String HOST = "zhongyuan";
    private static final List<String> WEEK = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");

    private Workstations() {}

    /** Before anything is collected there, and what is held in the first of them. */
    static List<Act> acts() {
        return List.of(
                Act.at("2023-09-20T08:00", "workstations opened", Workstations::open),
                Act.at("2023-11-01T21:00", "study session", Workstations::study),
                Act.at("2023-11-06T12:00", "collection session", Workstations::collect));
    }

    /** What a concern says of the workstation where it was collected; nothing when it came another way. */
    static Map<String, Object> named(StoryConcern concern) {
        if (!concern.channel().equals(CHANNEL)) return Map.of();
        String code = code(concern.communityCode());
        if (!concern.scenario().equals(HEARD_IN_SESSION)) return Map.of("workstationCode", code);
        return Map.of("workstationCode", code, "workstationSessionId", COLLECTION);
    }

    private static String code(String communityCode) {
        return "WS-" + communityCode + "-1";
    }

    private static void open(Players players) {
        URI workstations = players.intake("/v1/workstations");
        DemoUser.COMMUNITIES.forEach((name, community) -> players.rest()
                .post(
                        workstations,
                        "secretary-" + name,
                        Map.of(
                                "code",
                                code(community),
                                "name",
                                "第一网格工作站",
                                "communityCode",
                                community,
                                "gridCode",
                                community + "001",
                                "building",
                                "3栋",
                                "keeper",
                                "GPG-" + community + "001",
                                "hours",
                                hours())));
    }

    /** Evenings, and Saturday mornings. */
    private static List<Map<String, Object>> hours() {
        return Stream.concat(
                        WEEK.stream().map(day -> Map.<String, Object>of("day", day, "from", 1110, "to", 1260)),
                        Stream.of(Map.<String, Object>of("day", "SATURDAY", "from", 540, "to", 720)))
                .toList();
    }

    private static void study(Players players) {
        hold(players, STUDY, "STUDY", "2023-11-01T19:00", 90, 18);
    }

    /** Told after it is over: what was heard there named it before. */
    private static void collect(Players players) {
        hold(players, COLLECTION, "COLLECTION", "2023-11-06T09:30", 120, 12);
    }

    private static void hold(Players players, String id, String kind, String startedAt, int minutes, int attending) {
        String code = code(DemoUser.COMMUNITIES.get(HOST));
        players.rest()
                .fact(
                        players.intake("/v1/workstations/" + code + "/sessions/" + id),
                        "leader-" + HOST,
                        Map.of(
                                "kind", kind,
                                "startedAt", Players.utc(startedAt),
                                "minutes", minutes,
                                "attending", attending));
    }

    /** domain.md §8 A7: 31 over workstations; that each of them names one is the story's own. */
    static List<Figure> figures(Players players) {
        JsonNode summary = players.told(SUMMARY, Cast.DESK);
        JsonNode total = summary.path("total");
        List<Figure> figures = new ArrayList<>(List.of(
                Figure.of("工作站收集 collected at workstations", 31, total.path("concerns")),
                Figure.of("  原始反映 raw reports", 32, total.path("rawReports")),
                Figure.of("  各工作站之和 sum of the workstations", 31L, sum(summary)),
                Figure.of("  未注明工作站 without one named", 0, summary.at("/withoutWorkstation/rawReports")),
                Figure.of("  网格员收集 by grid workers", 31, byGridWorkers(total)),
                Figure.of("党员学习 study sessions", 1, total.path("studySessions")),
                Figure.of("意见收集 collection sessions", 1, total.path("collectionSessions")),
                Figure.of("到场人次 people attending", 30, total.path("attending"))));
        String host = code(DemoUser.COMMUNITIES.get(HOST));
        figures.add(Figure.of(
                "中园工作站 at the one of 中园",
                5,
                SummaryFigures.find(summary.path("byWorkstation"), "code", host).at("/figures/concerns")));
        return figures;
    }

    private static long sum(JsonNode summary) {
        return StreamSupport.stream(summary.path("byWorkstation").spliterator(), false)
                .mapToLong(line -> line.at("/figures/concerns").asLong())
                .sum();
    }

    private static JsonNode byGridWorkers(JsonNode total) {
        return SummaryFigures.find(total.path("byRole"), "role", "grid-worker").path("concerns");
    }
}

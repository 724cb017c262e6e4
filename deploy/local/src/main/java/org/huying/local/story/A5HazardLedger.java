package org.huying.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The hazard ledger of 盛园: the two points of the case before and seven of a sweep, counted while one still waits. */
final class A5HazardLedger implements Scenario {
    private static final List<String> SPOTS =
            List.of("2栋外墙瓷砖", "3栋单元门雨棚", "5栋屋面护栏", "9栋消防通道", "11栋配电间", "小区围墙", "东门岗亭");
    private static final String SUMMARY = "/v1/hazards/summary?asOf=";

    private final List<HazardPoint> points = new ArrayList<>();

    @Override
    public String code() {
        return "A5";
    }

    @Override
    public String title() {
        return "隐患台账 · Hazard ledger";
    }

    @Override
    public List<Act> acts() {
        return List.of(
                act("2023-11-01T10:00", "sweep", this::sweep),
                act("2023-11-01T12:00", "inspected", this::inspect),
                act(
                        "2023-11-02T10:00",
                        "secured",
                        players -> points.forEach(it -> it.secured(players, "2023-11-20T18:00"))),
                act("2023-11-06T17:00", "repaired", this::repair),
                act("2023-11-07T10:00", "six verified", players -> verify(players, points.subList(0, 6))),
                act("2023-11-15T10:00", "the last one", players -> verify(players, points.subList(6, 7))));
    }

    private static Act act(String moment, String what, Act.Doing doing) {
        return Act.at(moment, "A5 " + what, doing);
    }

    private void sweep(Players players) {
        for (String spot : SPOTS) {
            HazardPoint point = HazardPoint.found(
                    players,
                    Map.of(
                            "place",
                                    Map.of(
                                            "communityCode",
                                            "520102033904",
                                            "gridCode",
                                            "520102033904001",
                                            "spot",
                                            spot),
                            "kind", "BUILDING_STRUCTURE",
                            "grade", "GENERAL",
                            "description", "排查发现，需维修。"));
            points.add(point);
        }
    }

    private void inspect(Players players) {
        points.forEach(it -> it.inspected(players, "2023-11-01T11:00", false));
        players.rest().settle();
    }

    private void repair(Players players) {
        points.forEach(it -> it.repaired(players, "2023-11-03T09:00", "2023-11-06T16:00"));
    }

    private static void verify(Players players, List<HazardPoint> some) {
        some.forEach(it -> {
            it.move(players, "/verification", HazardPoint.SECRETARY);
            it.move(players, "/striking-off", HazardPoint.SECRETARY);
        });
    }

    @Override
    public List<Figure> figures(Players players) {
        JsonNode waiting = players.told(SUMMARY + "2023-11-10", Cast.DESK).path("total");
        JsonNode done = players.told(SUMMARY + "2023-12-20", Cast.DESK).path("total");
        List<Figure> figures = new ArrayList<>(counts("", "9, 9, 9", "9/9 = 100.0 %", done));
        figures.addAll(counts("，11-10 still one to verify", "9, 9, 8", "8/9 = 88.9 %", waiting));
        return figures;
    }

    private static List<Figure> counts(String when, String expected, String rate, JsonNode counts) {
        String actual = "%s, %s, %s"
                .formatted(
                        counts.path("found").asText(),
                        counts.path("rectified").asText(),
                        counts.path("verified").asText());
        return List.of(
                new Figure("排查、整改、验证" + when, expected, actual),
                Figure.rate("销号率" + when, rate, counts.path("struckOffRate")));
    }
}

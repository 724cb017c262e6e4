package org.huying.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Open until eight in the evening: a suggestion, a canvass, a council's resolution, a pilot with a first day. */
final class A1ServiceHours implements Scenario {
    private static final String COMMUNITY = "COMMUNITY-520102033901";
    private static final String SECRETARY = "secretary-zhongyuan";
    private static final String HOURS = "/v1/units/" + COMMUNITY + "/service-hours";
    private static final String QUESTION = "extend-to-20";
    private static final int HOUSEHOLDS = 120;
    private static final int IN_FAVOUR = 96;
    private static final List<String> WEEK = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");

    private final Tale tale = Tale.of("A1");
    private final Assembly council = new Assembly(
            "RESIDENT_COUNCIL",
            "520102033901",
            SECRETARY,
            COMMUNITY,
            "2023-11-12T19:00",
            "党群服务中心延时服务",
            "service-hours",
            List.of(COMMUNITY));
    private String canvass;
    private String resolution;
    private boolean deadlinesUnchanged;
    private boolean hoursUnchanged;

    @Override
    public String code() {
        return "A1";
    }

    @Override
    public String title() {
        return "服务时间（中园） · Service hours";
    }

    @Override
    public List<Act> acts() {
        return List.of(
                tale.act("2023-09-21T09:00", "office hours", this::tellOfficeHours),
                tale.stage("2023-11-06T10:00", Stage.REGISTERED),
                tale.stage("2023-11-06T15:00", Stage.ACCEPTED),
                tale.act("2023-11-07T10:00", "canvass", this::openCanvass),
                tale.act("2023-11-08T20:00", "40 households", players -> answer(players, "2023-11-08T18:00", 0)),
                tale.act("2023-11-09T20:00", "40 households", players -> answer(players, "2023-11-09T18:00", 40)),
                tale.act("2023-11-10T10:00", "council called", council::call),
                tale.act("2023-11-10T20:00", "40 households", players -> answer(players, "2023-11-10T18:00", 80)),
                tale.act("2023-11-11T10:00", "canvass closed", this::closeCanvass),
                tale.act("2023-11-12T20:30", "council", this::decide),
                tale.act("2023-11-13T10:00", "pilot set", this::setPilot),
                tale.stage("2023-11-13T11:00", Stage.HANDLED),
                tale.act("2023-11-20T20:30", "pilot reported", this::report),
                tale.stage("2023-11-21T10:00", Stage.VERIFIED),
                tale.stage("2023-11-22T10:00", Stage.FOLLOWED_UP),
                tale.stage("2023-11-23T10:00", Stage.CLOSED));
    }

    private void tellOfficeHours(Players players) {
        List<Map<String, Object>> intervals = new ArrayList<>(open(540, 720));
        intervals.addAll(open(780, 1020));
        players.create(HOURS, SECRETARY, Map.of("validFrom", "2023-09-22", "intervals", intervals));
    }

    private static List<Map<String, Object>> open(int from, int to) {
        return WEEK.stream()
                .map(day -> Map.<String, Object>of("day", day, "from", from, "to", to))
                .toList();
    }

    private void openCanvass(Players players) {
        var choices = List.of(Map.of("code", "FOR", "text", "赞成"), Map.of("code", "AGAINST", "text", "不赞成"));
        var question = Map.of("code", QUESTION, "text", "是否赞成服务时间延长至 20 时？", "choices", choices);
        Map<String, Object> plan =
                Map.of("title", "党群服务中心延时服务入户征询", "plannedHouseholds", HOUSEHOLDS, "questions", List.of(question));
        JsonNode opened = players.create(tale.path(players, "/canvasses"), SECRETARY, plan);
        canvass = "/v1/canvasses/" + opened.path("number").asText();
    }

    /** Forty households an evening, from the given one on; the first 96 of all are in favour. */
    private void answer(Players players, String evening, int from) {
        LocalDateTime begin = LocalDateTime.parse(evening);
        IntStream.range(from, from + HOUSEHOLDS / 3)
                .forEach(household -> players.fact(
                        canvass + "/answers",
                        SECRETARY,
                        Map.of(
                                "at",
                                        Players.instant(begin.plusMinutes(2L * (household - from)))
                                                .toString(),
                                "choices", Map.of(QUESTION, household < IN_FAVOUR ? "FOR" : "AGAINST"))));
    }

    /** Not waiting for the phones: what was answered before counts, however late it is told. */
    private void closeCanvass(Players players) {
        players.moveOf(canvass, "/closure", SECRETARY, Map.of());
    }

    private void decide(Players players) {
        Map<String, Object> vote =
                Map.of("agendaItem", 1, "inFavour", 30, "against", 8, "abstained", 2, "entitled", 42);
        council.hold(players, 40, List.of(COMMUNITY), vote);
        resolution = council.resolve(players, "党群服务中心试行延时服务至 20 时。", COMMUNITY, "2023-11-21", tale.number(players));
    }

    private void setPilot(Players players) {
        players.moveOf(resolution, "/acceptance", SECRETARY, Map.of());
        List<String> deadlines = deadlines(players);
        JsonNode hours = intervals(players);
        Map<String, Object> pilot = Map.of(
                "validFrom",
                "2023-11-20",
                "pilotUntil",
                "2024-02-20",
                "intervals",
                open(540, 1200),
                "resolution",
                resolution.substring(resolution.lastIndexOf('/') + 1));
        players.create(HOURS, SECRETARY, pilot);
        deadlinesUnchanged = !deadlines.isEmpty() && deadlines.equals(deadlines(players));
        hoursUnchanged = hours.equals(intervals(players));
    }

    /** Of every case of the community, open or not. */
    private static List<String> deadlines(Players players) {
        return players.numbersIn("zhongyuan").stream()
                .flatMap(number -> Stream.concat(
                        Stream.of(number),
                        players
                                .read("/v1/cases/" + number + "/deadlines", Cast.DESK)
                                .findValuesAsText("dueAt")
                                .stream()))
                .toList();
    }

    private static JsonNode intervals(Players players) {
        return at(players, "2023-11-17T19:30").path("intervals");
    }

    private static JsonNode at(Players players, String moment) {
        return players.read(HOURS + "?at=" + Players.utc(moment), SECRETARY);
    }

    private void report(Players players) {
        players.moveOf(resolution, "/report", SECRETARY, Map.of("report", "已于今日起试行。"));
        players.moveOf(resolution, "/confirmation", Cast.DESK, Map.of());
    }

    @Override
    public List<Figure> figures(Players players) {
        JsonNode counted = players.read(canvass, SECRETARY);
        JsonNode inFavour = SummaryFigures.find(counted.at("/questions/0/choices"), "code", "FOR");
        return List.of(
                Figure.of("已答户数 households reached", HOUSEHOLDS, counted.path("reachedHouseholds")),
                Figure.rate("赞成 in favour", "96/120 = 80.0 %", inFavour),
                council.passed(players, "30 of 42, passed"),
                Figure.of(
                        "决议 resolution",
                        "CONFIRMED",
                        players.read(resolution, SECRETARY).path("status")),
                Figure.of(
                        "试点前 11-17 19:30 open before the pilot",
                        false,
                        at(players, "2023-11-17T19:30").path("open")),
                Figure.of(
                        "试点首日 11-20 19:30 open on its first day",
                        true,
                        at(players, "2023-11-20T19:30").path("open")),
                Figure.of(
                        "11-20 20:00 open at eight",
                        false,
                        at(players, "2023-11-20T20:00").path("open")),
                Figure.of("未结案卷期限 deadlines of cases", "unchanged", deadlinesUnchanged ? "unchanged" : "changed"),
                Figure.of("生效前时间 hours before it", "unchanged", hoursUnchanged ? "unchanged" : "changed"),
                tale.ending(players));
    }
}

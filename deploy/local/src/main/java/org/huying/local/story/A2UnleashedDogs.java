package org.huying.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Raised in a joint meeting, resolved there, carried out together; measured on large dogs before and after. */
final class A2UnleashedDogs implements Scenario {
    private static final String COMMUNITY = "COMMUNITY-520102033902";
    private static final String SECRETARY = "secretary-yanan";
    private static final List<String> PARTNERS = List.of("POLICE-WLC", "PROPERTY-2");
    private static final List<String> UNITS = List.of(COMMUNITY, "POLICE-WLC", "PROPERTY-2");
    private static final String DAY = "2023-10-21";

    private final Tale tale = Tale.of("A2");
    private final Assembly meeting = new Assembly(
            "PARTY_JOINT_MEETING",
            "520102033902",
            SECRETARY,
            "PARTY-520102033902",
            "2023-10-18T10:00",
            "犬只牵绳联合行动",
            "joint-action",
            PARTNERS);
    private final UUID baseline = UUID.randomUUID();
    private final UUID last = UUID.randomUUID();
    private String resolution;
    private String thing;
    private String posters;
    private String visits;

    @Override
    public String code() {
        return "A2";
    }

    @Override
    public String title() {
        return "犬只不牵绳（延安南路） · Unleashed dogs";
    }

    @Override
    public List<Act> acts() {
        return List.of(
                tale.act("2023-10-16T10:00", "meeting called", meeting::call),
                tale.act("2023-10-18T10:30", "REGISTERED", this::raise),
                tale.act("2023-10-18T12:00", "resolved", this::resolve),
                tale.stage("2023-10-18T15:00", Stage.ACCEPTED),
                tale.act("2023-10-19T10:00", "action planned", this::plan),
                tale.act("2023-10-19T20:00", "baseline", this::measureBefore),
                tale.act("2023-10-20T10:00", "action adopted", players -> move(players, "/adoption")),
                tale.act("2023-10-20T18:00", "posters, visits", this::cover),
                tale.act(DAY + "T16:30", "action begins", players -> move(players, "/start")),
                tale.act(DAY + "T19:30", "shifts", this::report),
                tale.act("2023-10-22T20:00", "final", this::measureAfter),
                tale.act("2023-10-23T10:00", "action ends", this::end),
                tale.stage("2023-10-23T11:00", Stage.HANDLED),
                tale.stage("2023-10-23T15:00", Stage.VERIFIED),
                tale.stage("2023-10-24T10:00", Stage.FOLLOWED_UP),
                tale.stage("2023-10-24T11:00", Stage.CLOSED));
    }

    /** Intake has to have heard of the meeting before anything can be raised there. */
    private void raise(Players players) {
        players.rest().after(meeting.token(), players.intake("/v1/concerns?limit=1"), Cast.DESK);
        players.register(tale.concern(), Map.of("meetingNumber", meeting.number()));
    }

    private void resolve(Players players) {
        players.caseOf(tale.number(players));
        Map<String, Object> vote = Map.of("agendaItem", 1, "inFavour", 6, "against", 0, "abstained", 0, "entitled", 6);
        meeting.hold(players, 0, UNITS, vote);
        resolution = meeting.resolve(players, "三方联合开展文明养犬行动。", COMMUNITY, "2023-10-31", tale.number(players));
    }

    private void plan(Players players) {
        Map<String, Object> plan = Map.of(
                "name", "文明养犬联合行动",
                "cases", List.of(tale.number(players)),
                "lead", COMMUNITY,
                "coHandlers", PARTNERS,
                "measures", List.of("张贴海报", "入户提醒", "高峰时段值守"),
                "resolutionNumber", resolution.substring(resolution.lastIndexOf('/') + 1),
                "nights", List.of(Map.of("start", DAY + "T17:00", "minutes", 120)),
                "shifts", List.of(shift(17), shift(18)));
        JsonNode planned = players.create("/v1/joint-actions", SECRETARY, plan);
        thing = "/v1/joint-actions/" + planned.path("number").asText();
        posters = target(players, "单元楼张贴文明养犬海报", 16);
        visits = target(players, "养犬户入户走访", 23);
    }

    private static Map<String, Object> shift(int hour) {
        return Map.of(
                "start",
                DAY + "T" + hour + ":00",
                "minutes",
                60,
                "required",
                List.of("COMMUNITY", "POLICE_STATION", "PROPERTY_MANAGER"),
                "units",
                UNITS);
    }

    private String target(Players players, String label, int planned) {
        String targets = thing + "/coverage-targets";
        JsonNode set = players.create(targets, SECRETARY, Map.of("label", label, "planned", planned));
        return targets + "/" + set.path("targetId").asText();
    }

    private void move(Players players, String path) {
        players.moveOf(thing, path, SECRETARY, Map.of());
    }

    private void cover(Players players) {
        for (int i = 1; i <= 16; i++) done(players, posters, i + "单元", i);
        for (int i = 1; i <= 23; i++) done(players, visits, "第" + i + "户", 20 + i);
    }

    private static void done(Players players, String target, String item, int minute) {
        String at = Players.utc("2023-10-20T16:%02d".formatted(minute));
        players.fact(target + "/done", SECRETARY, Map.of("item", item, "at", at));
    }

    private void measureBefore(Players players) {
        measure(players, baseline, "LARGE_DOGS", 29, 50, "2023-10-19T17:00", "BASELINE");
        measure(players, UUID.randomUUID(), "ALL_DOGS", 71, 80, "2023-10-19T17:00", "BASELINE");
    }

    private void measureAfter(Players players) {
        measure(players, last, "LARGE_DOGS", 40, 40, "2023-10-22T17:00", "FINAL");
        measure(players, UUID.randomUUID(), "LARGE_DOGS", 0, 0, "2023-10-22T05:00", "ONGOING");
    }

    private void measure(
            Players players, UUID id, String population, int leashed, int seen, String from, String occasion) {
        String to = from.replace(":00", ":59");
        players.rest()
                .fact(
                        players.dispatch(thing + "/measurements/" + id),
                        SECRETARY,
                        Map.of(
                                "metric",
                                "LEASH_RATIO",
                                "population",
                                population,
                                "numerator",
                                leashed,
                                "denominator",
                                seen,
                                "from",
                                Players.utc(from),
                                "to",
                                Players.utc(to),
                                "occasion",
                                occasion,
                                "at",
                                Players.utc(to)));
    }

    private void report(Players players) {
        int hour = 17;
        for (JsonNode shift : players.read(thing, SECRETARY).path("shifts")) {
            String path = thing + "/shifts/" + shift.path("shiftId").asText() + "/attendance";
            String at = Players.utc(DAY + "T" + hour++ + ":00");
            for (String unit : UNITS)
                players.fact(path, Cast.memberOf(unit), Map.of("unit", unit, "staff", 2, "at", at));
        }
        for (int i = 0; i < 12; i++) {
            String at = Players.utc(DAY + "T%d:%02d".formatted(17 + i / 6, i % 6 * 10));
            Map<String, Object> reminder = Map.of("kind", "REMINDER", "unit", COMMUNITY, "count", 1, "at", at);
            players.fact(thing + "/interventions", SECRETARY, reminder);
        }
    }

    /** The review names the measurements, so they have to be there. */
    private void end(Players players) {
        players.rest().settle();
        move(players, "/end");
        Map<String, Object> review = Map.of(
                "effect",
                "大型犬全部牵绳。",
                "baselineMeasurement",
                baseline.toString(),
                "finalMeasurement",
                last.toString(),
                "keptUp",
                true);
        players.moveOf(thing, "/review", SECRETARY, review);
    }

    @Override
    public List<Figure> figures(Players players) {
        JsonNode action = players.read(thing, SECRETARY);
        JsonNode measured = players.read(thing + "/measurements", SECRETARY);
        JsonNode figures = players.read(thing + "/figures", SECRETARY);
        return List.of(
                meeting.passed(players, "6 of 6, passed"),
                Figure.of(
                        "会上提出 raised there",
                        tale.number(players),
                        players.read(meeting.path(""), SECRETARY).at("/casesRaised/0")),
                Figure.of("牵头单位 lead", COMMUNITY, action.at("/lead/code")),
                Figure.of(
                        "协办单位 co-handlers", PARTNERS, action.path("coHandlers").findValuesAsText("code")),
                covered("海报 posters", "16/16", players.read(posters, SECRETARY)),
                covered("走访 visits", "23/23", players.read(visits, SECRETARY)),
                Figure.of("高峰班次 shifts held", 2, figures.path("shiftsHeld")),
                Figure.of("提醒 reminders", 12, figures.at("/interventions/reminders")),
                ratio("大型犬牵绳率，前 large dogs, before", "29/50 = 58.0 %", measured, "LARGE_DOGS", "BASELINE"),
                ratio("大型犬牵绳率，后 large dogs, after", "40/40 = 100.0 %", measured, "LARGE_DOGS", "FINAL"),
                ratio("所有犬只，另计 all dogs, not mixed in", "71/80 = 88.8 %", measured, "ALL_DOGS", "BASELINE"),
                ratio("没有犬只的时段 a window without dogs", "0/0 = null %", measured, "LARGE_DOGS", "ONGOING"),
                tale.ending(players));
    }

    private static Figure covered(String name, String expected, JsonNode target) {
        String actual =
                target.path("done").asText() + "/" + target.path("planned").asText();
        return new Figure(name, expected, actual);
    }

    private static Figure ratio(String name, String expected, JsonNode all, String population, String occasion) {
        for (JsonNode one : all)
            if (one.path("population").asText().equals(population)
                    && one.path("occasion").asText().equals(occasion)) return Figure.rate(name, expected, one);
        return new Figure(name, expected, "—");
    }
}

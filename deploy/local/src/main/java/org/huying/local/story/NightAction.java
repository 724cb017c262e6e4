package org.huying.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.huying.local.story.Rest.Answer;

/** 深夜行动: one night from 16 to 24 in four shifts, each with community, property company and squadron. */
final class NightAction {
    private static final String LEAD = "COMMUNITY-520102033905";
    private static final String PROPERTY = "PROPERTY-1";
    private static final String SQUADRON = "URBAN-WLC";
    private static final String SECRETARY = "secretary-fengyuan";
    private static final List<String> UNITS = List.of(LEAD, PROPERTY, SQUADRON);
    private static final String NIGHT = "2023-12-02";
    private static final int PERSUASIONS = 42;
    private static final int PENALTIES = 3;

    private final Tale tale;
    private String thing;
    private JsonNode flawed;
    private Answer refused;

    NightAction(Tale tale) {
        this.tale = tale;
    }

    List<Act> acts(Supplier<String> pattern) {
        return List.of(
                tale.act("2023-12-01T10:00", "action planned", players -> plan(players, pattern.get())),
                tale.act("2023-12-01T11:00", "plan refused", this::tryToAdopt),
                tale.act("2023-12-01T14:00", "plan mended", players -> replan(players, pattern.get())),
                tale.act("2023-12-01T16:00", "plan adopted", players -> move(players, "/adoption")),
                tale.act("2023-12-02T15:30", "action begins", players -> move(players, "/start")),
                tale.act("2023-12-03T00:30", "what was done", this::report),
                tale.act("2023-12-03T01:00", "action ends", players -> move(players, "/end")),
                tale.act("2023-12-04T09:30", "action reviewed", this::review));
    }

    /** At first without the squadron between 20 and 22. */
    private void plan(Players players, String pattern) {
        JsonNode planned =
                players.create("/v1/joint-actions", SECRETARY, plan(players, pattern, List.of(LEAD, PROPERTY)));
        thing = "/v1/joint-actions/" + planned.path("number").asText();
        flawed = planned.path("planCheck").path("flaws");
    }

    private void tryToAdopt(Players players) {
        String etag = players.rest().get(players.dispatch(thing), SECRETARY).etag();
        refused = players.rest().attempt(players.dispatch(thing + "/adoption"), SECRETARY, etag, Map.of());
    }

    private void replan(Players players, String pattern) {
        players.rest()
                .replace(
                        () -> players.rest().get(players.dispatch(thing), SECRETARY),
                        players.dispatch(thing + "/plan"),
                        SECRETARY,
                        plan(players, pattern, UNITS));
    }

    private Map<String, Object> plan(Players players, String pattern, List<String> third) {
        return Map.of(
                "name", "深夜行动",
                "cases", List.of(tale.number(players)),
                "lead", LEAD,
                "coHandlers", List.of(PROPERTY, SQUADRON),
                "measures", List.of("分时段值守", "劝导教育为主、处罚教育为辅"),
                "patternNumber", pattern,
                "nights", List.of(Map.of("start", NIGHT + "T16:00", "minutes", 480)),
                "shifts", List.of(shift(16, UNITS), shift(18, UNITS), shift(20, third), shift(22, UNITS)));
    }

    private static Map<String, Object> shift(int hour, List<String> units) {
        return Map.of(
                "start",
                NIGHT + "T%02d:00".formatted(hour),
                "minutes",
                120,
                "required",
                List.of("COMMUNITY", "PROPERTY_MANAGER", "URBAN_MANAGEMENT"),
                "units",
                units);
    }

    private void move(Players players, String path) {
        players.moveOf(thing, path, SECRETARY, Map.of());
    }

    /** By each unit's own phone, after midnight: who was there, and every persuasion and penalty by itself. */
    private void report(Players players) {
        int hour = 16;
        for (JsonNode shift : players.read(thing, SECRETARY).path("shifts")) {
            String path = thing + "/shifts/" + shift.path("shiftId").asText() + "/attendance";
            String at = Players.utc(NIGHT + "T%02d:00".formatted(hour));
            for (String unit : UNITS)
                players.fact(path, Cast.memberOf(unit), Map.of("unit", unit, "staff", 2, "at", at));
            hour += 2;
        }
        for (int i = 0; i < PERSUASIONS; i++) intervene(players, "PERSUASION", UNITS.get(i % 3), i * 11);
        for (int i = 0; i < PENALTIES; i++) intervene(players, "PENALTY", SQUADRON, 450 + i * 10);
    }

    private void intervene(Players players, String kind, String unit, int minutesAfterFour) {
        String at = Players.utc(NIGHT + "T%02d:%02d".formatted(16 + minutesAfterFour / 60, minutesAfterFour % 60));
        players.fact(
                thing + "/interventions",
                Cast.memberOf(unit),
                Map.of("kind", kind, "unit", unit, "count", 1, "at", at));
    }

    private void review(Players players) {
        players.moveOf(thing, "/review", SECRETARY, Map.of("effect", "夜间占道明显减少，转入常态值守。", "keptUp", true));
    }

    List<Figure> figures(Players players) {
        JsonNode check = players.read(thing + "/plan-check", SECRETARY);
        JsonNode shifts = players.read(thing, SECRETARY).path("shifts");
        List<Figure> figures = new ArrayList<>(List.of(
                Figure.of(
                        "缺少单位的班次 flaw of the first plan",
                        "MISSING_UNIT",
                        flawed.path(0).path("kind")),
                Figure.of(
                        "缺少的单位 the unit that is missing",
                        "URBAN_MANAGEMENT",
                        flawed.path(0).path("unit")),
                Figure.of("未确认 not adopted", "409 plan-has-flaws", refused.status() + " " + refused.problem()),
                Figure.of("应值守分钟 minutes planned", 480, check.path("plannedMinutes")),
                Figure.of("已覆盖分钟 minutes covered", 480, check.path("coveredMinutes")),
                Figure.of(
                        "空档、重叠、缺位 gaps, overlaps, missing",
                        0,
                        check.path("flaws").size()),
                Figure.of(
                        "末班所属夜晚 night of the last shift", NIGHT, shifts.path(3).path("night"))));
        figures.addAll(done(players.read(thing + "/figures", SECRETARY)));
        return figures;
    }

    private static List<Figure> done(JsonNode figures) {
        JsonNode tally = figures.path("interventions");
        return List.of(
                Figure.of("班次 shifts held", 4, figures.path("shiftsHeld")),
                Figure.rate("到岗率 units that came", "12/12 = 100.0 %", figures.path("requiredPresent")),
                Figure.of("劝导 persuasions", PERSUASIONS, tally.path("persuasions")),
                Figure.of("处罚 penalties", PENALTIES, tally.path("penalties")),
                Figure.of("提醒 reminders", 0, tally.path("reminders")));
    }
}

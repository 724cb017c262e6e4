package org.huying.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Hawkers on the platform of X区3栋, mostly at night: a hundred sightings show a pattern, a plan is based on it, a night
 * action follows, and what comes back within thirty days is linked to the old case.
 */
final class A6Hawkers implements Scenario {
    private static final String TOPIC = "city-order.itinerant-vendors";
    private static final String WORKER = "worker-fengyuan";
    private static final String SECRETARY = "secretary-fengyuan";
    private static final String NIGHTS = "/v1/sightings/nights?topic=" + TOPIC
            + "&place=520102033905%7C%7CX%E5%8C%BA%7C3%E6%A0%8B%7C%E5%B9%B3%E5%8F%B0"
            + "&from=2023-11-14&pivot=2023-12-02&to=2023-12-16";
    private static final Map<String, Object> PLACE = Map.of(
            "communityCode", "520102033905",
            "gridCode", "520102033905001",
            "zone", "X区",
            "building", "3栋",
            "spot", "平台");

    private final Tale tale = Tale.of("A6");
    private final NightAction action = new NightAction(tale);
    private JsonNode pattern;

    @Override
    public String code() {
        return "A6";
    }

    @Override
    public String title() {
        return "流动摊贩（丰园X区3栋平台） · Hawkers";
    }

    @Override
    public List<Act> acts() {
        List<Act> acts = new ArrayList<>(List.of(
                tale.stage("2023-11-13T10:00", Stage.REGISTERED),
                tale.stage("2023-11-13T15:00", Stage.ACCEPTED),
                tale.act("2023-11-15T14:00", "more time asked", it -> Exemption.EXTENDED.ask(it, tale.concern())),
                tale.act("2023-11-16T14:00", "more time", it -> Exemption.EXTENDED.approve(it, tale.concern())),
                tale.act("2023-11-28T10:00", "pattern", this::lookForPattern)));
        IntStream.range(0, Sightings.NIGHTS).forEach(night -> acts.add(watched(night)));
        acts.addAll(action.acts(() -> pattern.path("number").asText()));
        acts.addAll(List.of(
                tale.stage("2023-12-04T10:00", Stage.HANDLED),
                tale.stage("2023-12-05T10:00", Stage.VERIFIED),
                tale.stage("2023-12-06T10:00", Stage.FOLLOWED_UP),
                tale.stage("2023-12-07T10:00", Stage.CLOSED),
                tale.act("2023-12-12T23:00", "seen again", this::seeAgain)));
        return acts;
    }

    /** What was seen in a night is told when it is over. */
    private Act watched(int night) {
        var day = Sightings.FIRST_NIGHT.plusDays(night);
        return tale.act(
                day.plusDays(1) + "T00:30",
                "sightings",
                players -> Sightings.on(day).forEach(at -> see(players, at)));
    }

    private void seeAgain(Players players) {
        see(players, LocalDateTime.parse("2023-12-11T21:30"));
        see(players, LocalDateTime.parse("2023-12-12T20:15"));
    }

    private static void see(Players players, LocalDateTime at) {
        players.fact(
                "/v1/sightings",
                WORKER,
                Map.of("at", Players.instant(at).toString(), "place", PLACE, "topic", TOPIC, "count", 1));
    }

    /** Of what has arrived: whoever looks for a pattern waits for the phones. */
    private void lookForPattern(Players players) {
        players.rest().settle();
        pattern = players.create(
                "/v1/patterns",
                SECRETARY,
                Map.of(
                        "place",
                        PLACE,
                        "topic",
                        TOPIC,
                        "from",
                        Players.utc("2023-11-14T06:00"),
                        "to",
                        Players.utc("2023-11-28T06:00")));
    }

    @Override
    public List<Figure> figures(Players players) {
        List<Figure> figures = new ArrayList<>(List.of(
                Figure.of("目击 sightings", 100, pattern.path("sightings")),
                Figure.of("夜数 nights", 14, pattern.path("nights")),
                Figure.rate("16 时至 24 时 in [16, 24)", "96/100 = 96.0 %", pattern.path("eveningShare")),
                Figure.of("高峰 peak", "21:00", pattern.path("peak")),
                Figure.of("规律 label", "多为夜间 · mostly at night", pattern.path("labelText"))));
        figures.addAll(action.figures(players));
        figures.add(tale.ending(players));
        figures.addAll(after(players));
        return figures;
    }

    private List<Figure> after(Players players) {
        JsonNode nights = players.told(NIGHTS, Cast.DESK);
        JsonNode watch = players.read(tale.path(players, "/watch"), Cast.DESK).path(0);
        String number = tale.number(players);
        return List.of(
                new Figure("行动前每夜 a night before", "100/18 = 5.6", perNight(nights.path("before"))),
                new Figure("行动后每夜 a night after", "2/14 = 0.1", perNight(nights.path("after"))),
                Figure.of("回头看天数 days watched", 30, watch.path("days")),
                Figure.of("复发 seen again", 2, watch.path("times")),
                Figure.of("关联原案卷 linked to the old case", number, watch.at("/recurrences/1/recurrenceOf")));
    }

    private static String perNight(JsonNode average) {
        return "%s/%s = %s"
                .formatted(
                        average.path("numerator").asText(),
                        average.path("denominator").asText(),
                        average.path("perNight").asText());
    }
}

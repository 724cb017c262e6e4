package org.huying.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huying.local.story.Rest.Answer;

/**
 * A confidential complaint about a household: three visits without a finding leave the case open, the fourth in company
 * raises a suspicion, the police take it from there. Nobody outside intake learns who complained.
 */
final class A3SuspiciousTenants implements Scenario {
    private static final String WORKER = "worker-heyuan";
    private static final String SECRETARY = "secretary-heyuan";
    private static final String POLICE = "police";
    private static final String NAME = "邬采薇";
    private static final String PHONE = "13985550177";

    private final Tale tale = Tale.of("A3");
    private final UUID evening = UUID.randomUUID();
    private JsonNode afterThree;
    private Answer alone;
    private String referral;

    @Override
    public String code() {
        return "A3";
    }

    @Override
    public String title() {
        return "可疑租户（和园） · Suspicious tenants";
    }

    @Override
    public List<Act> acts() {
        return List.of(
                tale.act("2023-12-04T10:00", "REGISTERED", this::register),
                tale.act("2023-12-04T10:30", "to the grid", this::toTheGrid),
                tale.stage("2023-12-04T11:00", Stage.ACCEPTED),
                visit("2023-12-04T19:30"),
                visit("2023-12-05T19:00"),
                visit("2023-12-06T20:00"),
                tale.act(
                        "2023-12-07T10:00",
                        "still open",
                        players -> afterThree = players.caseOf(number(players)).body()),
                tale.act("2023-12-07T18:30", "not alone", this::tryAlone),
                tale.act("2023-12-07T20:30", "evening visit", this::findSuspicion),
                tale.act("2023-12-07T21:00", "referred", this::refer),
                tale.act("2023-12-07T21:30", "acknowledged", players -> act(players, "/acknowledgement", Map.of())),
                tale.act("2023-12-09T10:00", "outcome", this::reportOutcome),
                tale.stage("2023-12-09T11:00", Stage.HANDLED),
                tale.stage("2023-12-09T14:00", Stage.VERIFIED),
                tale.stage("2023-12-10T10:00", Stage.FOLLOWED_UP),
                tale.act("2023-12-10T11:00", "CLOSED", this::close));
    }

    private String number(Players players) {
        return tale.number(players);
    }

    private void register(Players players) {
        players.register(tale.concern(), Map.of("reporter", Map.of("name", NAME, "phone", PHONE)));
    }

    /** By the rules it is the police's; the desk has the neighbourhood look first. */
    private void toTheGrid(Players players) {
        Map<String, Object> grid = Map.of("unit", "GPG-520102033903001", "reason", "先由网格上门走访核实。");
        players.move(number(players), "/reassignment", Cast.DESK, grid);
    }

    private Act visit(String moment) {
        return tale.act(
                moment,
                "visit",
                players -> players.fact(
                        tale.path(players, "/visits"),
                        WORKER,
                        Map.of("at", Players.utc(moment), "staff", 2, "outcome", "NO_FINDING")));
    }

    private void tryAlone(Players players) {
        var uri = players.dispatch(tale.path(players, "/visits/" + UUID.randomUUID()));
        var body = Map.of("at", Players.utc("2023-12-07T18:20"), "staff", 1, "outcome", "NO_FINDING");
        alone = players.rest().attemptFact(uri, WORKER, body);
    }

    private void findSuspicion(Players players) {
        players.rest()
                .fact(
                        players.dispatch(tale.path(players, "/visits/" + evening)),
                        WORKER,
                        Map.of(
                                "at",
                                Players.utc("2023-12-07T19:30"),
                                "staff",
                                2,
                                "met",
                                Map.of("tenants", 6),
                                "outcome",
                                "SUSPICION"));
    }

    /** The referral names the visit it rests on; by its id alone, and whether or not the phone was online since. */
    private void refer(Players players) {
        Map<String, Object> terms = Map.of(
                "unit",
                "POLICE-WLC",
                "reasonCode",
                "PUBLIC_SECURITY_RISK",
                "basis",
                List.of(evening.toString()),
                "acknowledgeBy",
                Players.utc("2023-12-08T12:00"));
        JsonNode sent = players.create(tale.path(players, "/referrals"), SECRETARY, terms);
        referral = "/v1/referrals/" + sent.path("number").asText();
    }

    private void act(Players players, String path, Map<String, Object> body) {
        players.moveOf(referral, path, POLICE, body);
    }

    private void reportOutcome(Players players) {
        act(players, "/outcome", Map.of("outcome", "SUBSTANTIATED", "note", "已依法处置。"));
    }

    private void close(Players players) {
        String sent = referral.substring(referral.lastIndexOf('/') + 1);
        Map<String, Object> closure = Map.of("outcome", "RESOLVED", "via", "REFERRAL", "referralNumber", sent);
        players.move(number(players), "/closure", Cast.DESK, closure);
    }

    @Override
    public List<Figure> figures(Players players) {
        JsonNode visits = players.read(tale.path(players, "/visits"), Cast.DESK);
        JsonNode sent = players.read(referral, POLICE);
        JsonNode suspicion = SummaryFigures.find(visits, "outcome", "SUSPICION");
        List<Figure> figures = new ArrayList<>(List.of(
                Figure.of("无发现的走访 visits without a finding", 3, count(visits, "NO_FINDING")),
                Figure.of("之后案卷 the case after them", "ACCEPTED", afterThree.path("status")),
                Figure.of("单人走访 alone", "422 too-few-staff", alone.status() + " " + alone.problem()),
                Figure.of("12-07 晚人员 staff that evening", 2, suspicion.path("staff")),
                Figure.of("见到 people met", 6, suspicion.path("metTotal")),
                Figure.of("移交 referral", "OUTCOME_REPORTED", sent.path("status")),
                Figure.of("结果 outcome", "SUBSTANTIATED", sent.path("outcome")),
                Figure.of(
                        "接收用时 minutes to acknowledge",
                        30,
                        Math.round(sent.path("secondsToAcknowledge").asDouble() / 60)),
                tale.ending(players),
                Figure.of(
                        "结案途径 closed via",
                        "REFERRAL",
                        players.caseOf(number(players)).body().at("/closedBy/via"))));
        figures.add(Figure.of("公示 public line", "和园 · 治安 · 1", publicLine(players)));
        figures.add(Figure.of("诉求人外泄 reporter told outside intake", 0, leaks(players)));
        return figures;
    }

    private static long count(JsonNode visits, String outcome) {
        return visits.findValuesAsText("outcome").stream()
                .filter(outcome::equals)
                .count();
    }

    private static JsonNode publicLine(Players players) {
        JsonNode lines =
                players.rest().read(players.reporting("/v1/public/lines"), null).path("lines");
        for (JsonNode line : lines)
            if (line.path("communityCode").asText().equals("520102033903")
                    && line.at("/topic/code").asText().equals("public-security")) return line.path("line");
        return SummaryFigures.find(lines, "line", "");
    }

    /** In events, and in what desk, police and reporting read: who complained, and what they wrote. */
    private long leaks(Players players) {
        String number = number(players);
        List<String> texts = new ArrayList<>(new Wiretap(players.stack().bootstrapServers()).everything());
        for (String path : List.of("", "/visits", "/referrals"))
            texts.add(players.read("/v1/cases/" + number + path, Cast.DESK).toString());
        texts.add(players.read(referral, POLICE).toString());
        texts.add(
                players.told("/v1/concerns/" + number + "/timeline", Cast.DESK).toString());
        texts.add(players.told("/v1/ledger?limit=100", Cast.DESK).toString());
        List<String> secrets = List.of(NAME, PHONE, tale.concern().description());
        return texts.stream()
                .filter(text -> secrets.stream().anyMatch(text::contains))
                .count();
    }
}

package org.huying.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huying.local.story.Rest.Answer;

/** One point of the hazard ledger of 盛园, rectified by the property company. */
final class HazardPoint {
    static final String WORKER = "worker-shengyuan";
    static final String SECRETARY = "secretary-shengyuan";
    static final String RECTIFIER = "property-1";

    private static final String RECTIFYING_UNIT = "PROPERTY-1";
    /** One white dot. */
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final String path;

    private HazardPoint(String path) {
        this.path = path;
    }

    /** Entered as it was found. */
    static HazardPoint found(Players players, Map<String, Object> finding) {
        JsonNode entered = players.create("/v1/hazards", WORKER, finding);
        return new HazardPoint("/v1/hazards/" + entered.path("number").asText());
    }

    /** Looked at by two: one of the grid, one of the community. */
    void inspected(Players players, String at, boolean surveyNeeded) {
        List<Map<String, Object>> parties = List.of(party("GPG-520102033904001"), party("COMMUNITY-520102033904"));
        players.fact(path + "/inspections", WORKER, inspection(at, parties, surveyNeeded));
    }

    Answer tryAlone(Players players, String at) {
        var uri = players.dispatch(path + "/inspections/" + UUID.randomUUID());
        return players.rest().attemptFact(uri, WORKER, inspection(at, List.of(party("GPG-520102033904001")), true));
    }

    private static Map<String, Object> party(String unit) {
        return Map.of("unit", unit, "staff", 1);
    }

    private static Map<String, Object> inspection(String at, List<Map<String, Object>> parties, boolean surveyNeeded) {
        return Map.of("at", Players.utc(at), "parties", parties, "surveyNeeded", surveyNeeded, "finding", "已拉警戒线。");
    }

    void surveyed(Players players) {
        players.moveOf(path, "/survey-request", SECRETARY, Map.of("unit", RECTIFYING_UNIT));
        players.moveOf(path, "/survey", RECTIFIER, Map.of("finding", "基层开裂，需拆除重砌。"));
    }

    /** All of the five but the funds. */
    void halfSecured(Players players, String dueAt) {
        secure(
                players,
                Map.of(
                        "responsibleUnit",
                        RECTIFYING_UNIT,
                        "measures",
                        "拆除开裂部分并重砌",
                        "dueAt",
                        Players.utc(dueAt),
                        "interimControl",
                        "围挡、警示牌"));
    }

    void secured(Players players, String dueAt) {
        secure(
                players,
                Map.of(
                        "responsibleUnit", RECTIFYING_UNIT,
                        "measures", "拆除开裂部分并重砌",
                        "funds", "住宅专项维修资金",
                        "dueAt", Players.utc(dueAt),
                        "interimControl", "围挡、警示牌"));
    }

    private void secure(Players players, Map<String, Object> measures) {
        players.moveOf(path, "/securing", SECRETARY, measures);
    }

    /** With photos before and after, which have to be there first. */
    void repaired(Players players, String begun, String done) {
        move(players, "/rectification-start", RECTIFIER);
        photo(players, "BEFORE", begun);
        photo(players, "AFTER", done);
        players.rest().settle();
        move(players, "/rectification", RECTIFIER);
    }

    private void photo(Players players, String side, String takenAt) {
        String where = path + "/photos/" + UUID.randomUUID() + "?side=" + side + "&takenAt=" + Players.utc(takenAt);
        players.rest().picture(players.dispatch(where), RECTIFIER, PICTURE);
    }

    void move(Players players, String move, String user) {
        players.moveOf(path, move, user, Map.of());
    }

    /** A move that may be refused. */
    Answer attempt(Players players, String move, String user) {
        String etag = players.rest().get(players.dispatch(path), user).etag();
        return players.rest().attempt(players.dispatch(path + move), user, etag, Map.of());
    }

    String status(Players players) {
        return players.read(path, SECRETARY).path("status").asText();
    }
}

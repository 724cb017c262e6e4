package org.huying.intake.workstation;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.UUID;
import org.huying.chassis.testing.TestTokens;
import org.huying.intake.Town;

/** Workstations of the community of the tests, as they are opened, changed and visited over REST. */
final class RestWorkstations {
    static final String SECRETARY = TestTokens.secretary(Town.ZHONGYUAN);
    static final String WORKER = TestTokens.gridWorker(Town.GRID);
    static final String KEEPER = "GPG-" + Town.GRID;
    static final String MONDAY_EVENING = "[{\"day\":\"MONDAY\",\"from\":1110,\"to\":1260}]";

    private RestWorkstations() {}

    static String newCode() {
        return "WS-" + System.nanoTime();
    }

    static String body(String code) {
        return """
                {"code":"%s","name":"中园3栋工作站","communityCode":"%s","gridCode":"%s","building":"3栋","spot":"一层大厅",
                 "keeper":"%s","hours":%s}""".formatted(code, Town.ZHONGYUAN, Town.GRID, KEEPER, MONDAY_EVENING);
    }

    static Response open(String token, String body, String key) {
        var request =
                given().auth().oauth2(token).contentType("application/json").body(body);
        if (key != null) request.header("Idempotency-Key", key);
        return request.post("/v1/workstations");
    }

    static String opened() {
        String code = newCode();
        open(SECRETARY, body(code), null).then().statusCode(201);
        return code;
    }

    static Response read(String token, String code, String query) {
        return given().auth().oauth2(token).get("/v1/workstations/" + code + query);
    }

    static Response move(String token, String code, String move, String etag, String body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .header("If-Match", etag)
                .body(body)
                .post("/v1/workstations/" + code + move);
    }

    static String etag(String code) {
        return read(SECRETARY, code, "").header("ETag");
    }

    static Response session(String token, String code, UUID id, String kind, String startedAt, int attending) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("""
                        {"kind":"%s","startedAt":"%s","minutes":90,"attending":%d}""".formatted(kind, startedAt, attending))
                .put("/v1/workstations/" + code + "/sessions/" + id);
    }

    static Response collect(String token, String community, String more) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body("""
                        {"channel":"GRID_PARTY_WORKSTATION","nature":"SUGGESTION","topic":"services.opening-hours",
                         "description":"希望晚上也开门","address":{"communityCode":"%s"}%s}""".formatted(community, more))
                .post("/v1/concerns");
    }
}

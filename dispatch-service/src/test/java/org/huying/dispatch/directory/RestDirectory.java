package org.huying.dispatch.directory;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.huying.chassis.testing.TestTokens;

/** The directory over REST, for tests. */
final class RestDirectory {
    static final String DESK = TestTokens.desk();

    private static final String GRID = """
            {"code":"%s","communityCode":"%s","name":"%s","households":320,
             "partyGroup":{"code":"GPG-%s","name":"党小组","leader":"甲组长","deputy":"乙副组长","members":["丙党员"]},
             "worker":"丁网格员","buildingHeads":["戊楼栋长"],"householdClusterHeads":["己联户长"]%s}
            """;

    private RestDirectory() {}

    static String community(String code, String name) {
        return "{\"code\":\"%s\",\"name\":\"%s\",\"synthetic\":true}".formatted(code, name);
    }

    static String grid(String code, String name) {
        return grid(code, name, "");
    }

    /** @param more further members, each after a comma */
    static String grid(String code, String name, String more) {
        return GRID.formatted(code, code.substring(0, 12), name, code, more);
    }

    static String unit(String code, String kind, String more) {
        return "{\"code\":\"%s\",\"kind\":\"%s\",\"name\":\"单位\",\"communityCodes\":[\"520102033901\"]%s}"
                .formatted(code, kind, more);
    }

    static void listed(String path, String body) {
        post(DESK, path, body).then().statusCode(201);
    }

    static Response post(String token, String path, String body) {
        return as(token).contentType("application/json").body(body).post("/v1/directory/" + path);
    }

    static Response put(String token, String path, String version, String body) {
        RequestSpecification request = as(token).contentType("application/json").body(body);
        if (version != null) request.header("If-Match", version);
        return request.put("/v1/directory/" + path);
    }

    static Response voided(String token, String code, String version, String more) {
        return as(token)
                .contentType("application/json")
                .header("If-Match", version)
                .body("{\"reason\":\"网格调整\"" + more + "}")
                .post("/v1/directory/entries/" + code + "/voiding");
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}

package org.huying.dispatch.hazard;

import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.act.RestActs.move;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.testing.Photographs;
import org.huying.chassis.testing.TestTokens;

/** What the REST tests of hazards have in common: 盛园, its people, and the steps of a rectification. */
public final class RestHazards {
    public static final String SHENGYUAN = "520102033904";
    public static final String GRID = SHENGYUAN + "001";
    public static final String SECRETARY = TestTokens.secretary(SHENGYUAN);
    public static final String WORKER = TestTokens.gridWorker(GRID);
    public static final String OTHER_WORKER = TestTokens.gridWorker(SHENGYUAN + "002");
    public static final String PROPERTY = TestTokens.partner("PROPERTY-1");

    private RestHazards() {}

    public static String body(String grade, String spot, String more) {
        return """
                {"place":{"communityCode":"%s","gridCode":"%s","spot":"%s"%s},
                 "kind":"FALLING_OBJECT","grade":"%s","description":"外墙开裂，电13800001234"}""".formatted(SHENGYUAN, GRID, spot, more, grade);
    }

    public static String registered(String grade, String spot) {
        return as(WORKER)
                .contentType("application/json")
                .body(body(grade, spot, ""))
                .post("/v1/hazards")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    public static Response act(String token, String number, String what, String body) {
        String version = as(token).get("/v1/hazards/" + number).header("ETag");
        long known = version == null ? 1 : Long.parseLong(version.replace("\"", ""));
        return move(token, "hazards/" + number + "/" + what, known, body);
    }

    public static void acts(String token, String number, String what, String body) {
        act(token, number, what, body).then().statusCode(200);
    }

    public static Response inspects(String token, String number, UUID id, Instant at, int staff) {
        String body = """
                {"at":"%s","parties":[{"unit":"COMMUNITY-520102033904","staff":1}%s],"surveyNeeded":false,
                 "finding":"裂缝约两米，电13800001234"}""".formatted(at, staff > 1 ? ",{\"unit\":\"PROPERTY-1\",\"staff\":" + (staff - 1) + "}" : "");
        return as(token).contentType("application/json").body(body).put("/v1/hazards/" + number + "/inspections/" + id);
    }

    public static Response sends(String token, String number, UUID id, String side, Instant takenAt, byte[] picture) {
        return as(token)
                .contentType("image/jpeg")
                .queryParam("side", side)
                .queryParam("takenAt", takenAt.toString())
                .body(picture)
                .put("/v1/hazards/" + number + "/photos/" + id);
    }

    public static String securing(Instant dueAt) {
        return """
                {"responsibleUnit":"PROPERTY-1","measures":"拆除重砌","funds":"专项维修资金","dueAt":"%s",
                 "interimControl":"围挡"}""".formatted(dueAt);
    }

    /** Everything from the inspection to the photos, for a point in whatever round. */
    public static void rectified(String number, Instant now) {
        inspects(WORKER, number, UUID.randomUUID(), now, 2).then().statusCode(200);
        acts(SECRETARY, number, "survey-request", "{\"unit\":\"PROPERTY-1\"}");
        acts(PROPERTY, number, "survey", "{\"finding\":\"需重砌\"}");
        acts(SECRETARY, number, "securing", securing(now.plusSeconds(86_400)));
        acts(PROPERTY, number, "rectification-start", "{}");
        sends(PROPERTY, number, UUID.randomUUID(), "BEFORE", now, Photographs.jpeg())
                .then()
                .statusCode(200);
        sends(PROPERTY, number, UUID.randomUUID(), "AFTER", now, Photographs.tellingJpeg())
                .then()
                .statusCode(200);
        acts(PROPERTY, number, "rectification", "{}");
    }
}

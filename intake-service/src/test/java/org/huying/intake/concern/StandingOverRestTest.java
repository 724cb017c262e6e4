package org.huying.intake.concern;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.huying.chassis.testing.TestTokens;
import org.huying.intake.IntakeTestResource;
import org.huying.intake.Town;
import org.junit.jupiter.api.Test;

/** Whether a concern is taken on, and whether its reporter still wants it. */
@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class StandingOverRestTest extends TwoReports {
    private static final String REASON = "{\"reason\":\"已自行解决\"}";
    private static final String DECLINE = "{\"reasonCode\":\"NOT_OUR_MATTER\",\"explanation\":\"房产继承由法院审理。\"}";

    @Test
    void the_secretary_takes_a_concern_on_and_its_reporter_reads_it() {
        post(SECRETARY, survivor, "acceptance", "\"1\"", "{}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .header("Consistency-Token", "huying.concerns:" + survivor.path("concernId") + ":2")
                .body("status", equalTo("ACCEPTED"))
                .body("allowedMoves", contains("WITHDRAW", "MERGE"));
        follow(survivor)
                .then()
                .header("ETag", "\"2\"")
                .body("steps.status", contains("REGISTERED", "ADMITTED"))
                .body("steps[1].text", equalTo("已受理 · Taken on"));
        post(SECRETARY, survivor, "refusal", "\"2\"", DECLINE).then().statusCode(409);
    }

    @Test
    void declined_it_tells_its_reporter_why_and_ends() {
        post(DESK, survivor, "refusal", "\"1\"", DECLINE)
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("declinedFor", equalTo("NOT_OUR_MATTER"))
                .body("allowedMoves", empty());
        told(survivor, 1, "case.voided.v1", "");
        follow(survivor)
                .then()
                .body("status", equalTo("NOT_ADMITTED"))
                .body("steps.status", contains("REGISTERED", "NOT_ADMITTED"))
                .body("steps[1].text", equalTo("不予受理 · Not taken on"))
                .body("steps[1].publicReply", equalTo("房产继承由法院审理。"));
        read(DESK, survivor, "").then().body("explanation", equalTo("房产继承由法院审理。"));
        post(DESK, survivor, "acceptance", "\"2\"", "{}").then().statusCode(409);
        withdraw(survivor, "\"2\"").then().statusCode(409).body("type", equalTo("urn:huying:problem:concern-is-over"));
        merge(DESK, merged, survivor)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:concern-is-void"));
    }

    @Test
    void one_whose_case_a_unit_has_accepted_is_not_declined_any_more() {
        // Given
        told(survivor, 1, "case.filed.v1", "");
        told(survivor, 2, "case.accepted.v1", "");
        // When
        Response answer = post(DESK, survivor, "refusal", "\"1\"", DECLINE);
        // Then
        answer.then().statusCode(409).body("type", equalTo("urn:huying:problem:case-is-accepted"));
        read(DESK, survivor, "").then().body("status", equalTo("REGISTERED"));
    }

    @Test
    void one_that_others_were_merged_into_is_not_declined() {
        // Given
        merge(DESK, merged, survivor).then().statusCode(200);
        // When
        Response answer = post(DESK, survivor, "refusal", "\"1\"", DECLINE);
        // Then
        answer.then().statusCode(409).body("merged", contains(number(merged)));
    }

    @Test
    void whoever_has_the_code_withdraws_and_then_it_is_withdrawn() {
        withdraw(survivor, "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("WITHDRAWN"))
                .body("allowedMoves", empty());
        told(survivor, 1, "case.voided.v1", "");
        follow(survivor)
                .then()
                .body("status", equalTo("WITHDRAWN"))
                .body("steps.status", contains("REGISTERED", "WITHDRAWN"))
                .body("steps[1].text", equalTo("已撤回 · Withdrawn"));
        read(DESK, survivor, "").then().body("withdrawalReason", equalTo("已自行解决"));
        assertThat(follow(survivor).asString()).doesNotContain("已自行解决");
        withdraw(survivor, "\"2\"").then().statusCode(409);
    }

    @Test
    void a_decision_names_the_version_it_was_made_upon() {
        withdraw(survivor, null).then().statusCode(428);
        withdraw(survivor, "\"7\"").then().statusCode(412);
        post(DESK, survivor, "acceptance", "\"7\"", "{}").then().statusCode(412);
        post(DESK, survivor, "refusal", null, DECLINE).then().statusCode(428);
        post(DESK, survivor, "refusal", "\"1\"", "{\"reasonCode\":\"ABUSIVE\"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/explanation"));
        post(DESK, survivor, "withdrawal", "\"1\"", "{}").then().statusCode(422);
    }

    @Test
    void it_is_withdrawn_by_its_reporter_and_by_staff_in_whose_scope_it_is_and_by_nobody_else() {
        told(survivor, 1, "case.dispatched.v1", ",\"owner\":{\"code\":\"PROPERTY-1\",\"name\":\"第一物业服务企业\"}");
        given().header("Tracking-Code", "0000-0000-0000")
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(REASON)
                .post("/v1/concerns/" + number(survivor) + "/withdrawal")
                .then()
                .statusCode(404);
        post(TestTokens.resident("r-2"), survivor, "withdrawal", "\"1\"", REASON)
                .then()
                .statusCode(404);
        post(TestTokens.secretary(Town.YANAN), survivor, "withdrawal", "\"1\"", REASON)
                .then()
                .statusCode(404);
        post(TestTokens.partner("PROPERTY-1"), survivor, "withdrawal", "\"1\"", REASON)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:huying:problem:not-on-the-reporters-behalf"));
        post(SECRETARY, survivor, "withdrawal", "\"1\"", REASON).then().statusCode(200);
    }

    @Test
    void what_is_closed_is_not_withdrawn() {
        // Given
        told(survivor, 1, "case.closed.v1", ",\"outcome\":\"RESOLVED\"");
        merge(DESK, merged, survivor).then().statusCode(200);
        // Then
        withdraw(survivor, "\"1\"").then().statusCode(409).body("type", equalTo("urn:huying:problem:concern-is-over"));
        withdraw(merged, "\"2\"").then().statusCode(409);
        read(DESK, survivor, "").then().body("withdrawnAt", nullValue());
    }

    /** Somebody who holds the code; signed in, for anonymous callers may not come as often as these tests do. */
    private static Response withdraw(Response concern, String version) {
        var request = given().auth()
                .oauth2(TestTokens.resident("r-5"))
                .header("Tracking-Code", concern.<String>path("trackingCode"))
                .contentType("application/json")
                .body(REASON);
        if (version != null) request.header("If-Match", version);
        return request.post("/v1/concerns/" + number(concern) + "/withdrawal");
    }
}

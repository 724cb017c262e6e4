package org.huying.intake.household;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.huying.intake.IntakeTestResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class ReportedHouseholdOverRestTest extends AReportedHousehold {
    @Test
    void is_written_down_once_and_read_by_the_desk_with_a_reason_and_on_record() throws SQLException {
        put(SECRETARY, BODY, null)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("standing", equalTo("SUSPECTED"))
                .body("purgeAt", nullValue());
        put(DESK, BODY, null).then().statusCode(200).header("ETag", "\"1\"");
        put(DESK, BODY.replace("502", "503"), null).then().statusCode(428);
        put(DESK, BODY.replace("502", "503"), "\"9\"").then().statusCode(412);
        put(DESK, BODY.replace("502", "503"), "\"1\"").then().statusCode(200).header("ETag", "\"2\"");
        unseal(DESK, VISIT)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("where.room", equalTo("503西门"));
        assertThat(auditOfThis()).contains("DONE unsealed for VISIT");
        unseal(DESK, "{}").then().statusCode(422);
        unseal(SECRETARY, VISIT).then().statusCode(403);
        put(ELSEWHERE, BODY, null).then().statusCode(404);
        as(ELSEWHERE).get(path("")).then().statusCode(404);
    }

    @Test
    void is_recorded_of_confidential_concerns_alone() {
        concern = registered("SUGGESTION", false);
        put(DESK, BODY, null).then().statusCode(409).body("type", equalTo("urn:huying:problem:not-confidential"));
        as(DESK).get(path("")).then().statusCode(404);
    }

    @Test
    void is_purged_by_the_rule_after_the_outcome_and_then_nobody_can_read_it() throws SQLException {
        // Given
        put(SECRETARY, BODY, null).then().statusCode(201);
        Instant found = clock.instant();
        told("referral.outcome-reported.v1", concernId(), found, ",\"outcome\":\"NOT_SUBSTANTIATED\"");
        as(DESK).get(path(""))
                .then()
                .statusCode(200)
                .body("because", equalTo("NOT_SUBSTANTIATED"))
                .body("ruleVersion", equalTo("2000-01-01"));
        clock.set(found.plus(Duration.ofDays(30)).minusSeconds(60));
        unseal(DESK, VISIT).then().statusCode(200);
        // When
        clock.set(found.plus(Duration.ofDays(30)));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> as(DESK).get(path("")).then().statusCode(410));
        // Then
        unseal(DESK, VISIT)
                .then()
                .statusCode(410)
                .body("type", equalTo("urn:huying:problem:reported-household-purged"))
                .body("because", equalTo("NOT_SUBSTANTIATED"));
        put(DESK, BODY, null).then().statusCode(410);
        assertThat(count("SELECT count(*) FROM vault.household_key key JOIN reported_household USING (id)"
                        + " WHERE concern_number = '" + number() + "'"))
                .isZero();
        assertThat(count("SELECT count(*) FROM audit_line WHERE act = 'purge reported household' AND object = '"
                        + number() + "'"))
                .isEqualTo(1);
    }

    @Test
    void that_is_void_goes_at_once_and_reopening_a_case_puts_it_off() {
        put(SECRETARY, BODY, null).then().statusCode(201);
        told("case.closed.v1", concernId(), clock.instant(), ",\"outcome\":\"RESOLVED\"");
        as(DESK).get(path("")).then().body("because", equalTo("CONCLUDED"));
        told("case.reopened.v1", concernId(), clock.instant(), "");
        as(DESK).get(path("")).then().statusCode(200).body("purgeAt", nullValue());
        told("case.voided.v1", concernId(), clock.instant(), "");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> as(DESK).get(path("")).then().statusCode(410).body("because", equalTo("VOID")));
    }

    @Test
    void a_merged_concern_keeps_its_own_and_goes_by_the_outcome_of_the_one_it_was_merged_into() {
        // Given
        Response survivor = registered("COMPLAINT", true);
        put(SECRETARY, BODY, null).then().statusCode(201);
        given().auth()
                .oauth2(DESK)
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body("{\"into\":\"" + survivor.path("number") + "\"}")
                .post("/v1/concerns/" + number() + "/merge")
                .then()
                .statusCode(200);
        // When
        told(
                "referral.outcome-reported.v1",
                survivor.path("concernId"),
                clock.instant(),
                ",\"outcome\":\"SUBSTANTIATED\"");
        // Then
        as(DESK).get(path("")).then().statusCode(200).body("because", equalTo("SUBSTANTIATED"));
        as(DESK).get("/v1/concerns/" + survivor.path("number") + "/reported-household")
                .then()
                .statusCode(404);
    }
}

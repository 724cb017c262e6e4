package org.huying.dispatch.deadline;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.huying.dispatch.deadline.ClockFixtures.at;
import static org.huying.dispatch.deadline.FiledCases.WORKER;
import static org.huying.dispatch.deadline.FiledCases.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.huying.chassis.scope.Role;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.dispatch.casefile.FileCases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class ExemptionsOverRestTest {
    private static final String DESK = TestTokens.desk();
    private static final String SECRETARY = TestTokens.secretary(FiledCases.COMMUNITY);
    private static final String EXTENSION = "{\"reason\":\"等检测报告\",\"lastDay\":\"2023-12-20\"}";
    private static final String DEFERRAL = "{\"reason\":\"待立项\",\"reviewDate\":\"2024-03-01\"}";
    private static final String EXCLUSION =
            "{\"ground\":\"IN_OTHER_PROCEEDINGS\",\"evidence\":\"案卷第3页\",\"reason\":\"已进入司法程序\"}";

    @Inject
    StoryClock clock;

    @Inject
    FileCases cases;

    private String number;

    @BeforeEach
    void aCaseWasDispatched() {
        clock.set(at("2023-12-04T09:00"));
        number = FiledCases.file(cases, "ASK");
    }

    @AfterEach
    void timeIsRealAgain() {
        clock.set(Clock.systemUTC().instant());
    }

    @Test
    void deadlines_are_read_by_those_who_may_see_the_case() {
        get(WORKER, number, "deadlines")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("round", equalTo(1))
                .body("deadlines.measure", contains("ACCEPT", "FIRST_CONTACT", "RESOLUTION"))
                .body("deadlines.status", everyItem(equalTo("RUNNING")))
                .body("deadlines.remainingSeconds", everyItem(greaterThan(0)))
                .body("deadlines[2].dueAt", equalTo("2023-12-11T16:00:00Z"));
        get(TestTokens.secretary("520102033902"), number, "deadlines").then().statusCode(404);
        get(TestTokens.partner("POLICE-WLC"), number, "deadlines").then().statusCode(404);
        get(DESK, "ASK-20231204-9999", "deadlines").then().statusCode(404);
    }

    @Test
    void accepting_and_reporting_meet_their_deadlines() {
        move("acceptance", 2, "{}");
        move("handling-report", 3, "{\"internalNote\":\"已上门\",\"publicReply\":\"已处理\"}");
        get(DESK, number, "deadlines")
                .then()
                .body("deadlines.status", contains("MET", "RUNNING", "MET"))
                .body("deadlines[2].late", equalTo(false))
                .body("deadlines[2].remainingSeconds", nullValue());
    }

    @Test
    void an_extension_is_asked_for_by_the_handler_and_approved_by_the_desk() {
        // Given
        Response asked = post(WORKER, "extensions", null, EXTENSION);
        String one = "extensions/" + asked.then().statusCode(201).extract().path("id");
        asked.then().body("status", equalTo("REQUESTED")).body("allowedMoves", contains("APPROVE", "REJECT"));
        // When
        post(DESK, one + "/approval", asked.header("ETag"), "{}").then().statusCode(200);
        // Then
        get(WORKER, number, one).then().statusCode(200).body("status", equalTo("APPROVED"));
        get(DESK, number, "extensions").then().body("status", contains("APPROVED"));
        get(DESK, number, "deadlines")
                .then()
                .body("deadlines[2].dueAt", equalTo("2023-12-20T16:00:00Z"))
                .body("deadlines[2].originalDueAt", equalTo("2023-12-11T16:00:00Z"))
                .body("deadlines[2].moved", equalTo(true))
                .body("deadlines[2].extensions", equalTo(1));
        post(DESK, one + "/rejection", asked.header("ETag"), "{}").then().statusCode(412);
    }

    @Test
    void an_extension_after_expiry_is_refused() {
        clock.set(at("2023-12-12T00:01"));
        post(WORKER, "extensions", null, EXTENSION)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:huying:problem:deadline-expired"));
        get(DESK, number, "extensions").then().body("$", hasSize(0));
    }

    @Test
    void a_deferred_case_is_not_overdue_and_comes_back_by_itself() {
        // Given
        clock.set(at("2023-12-12T09:00"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> get(DESK, number, "deadlines").then().body("deadlines[2].status", equalTo("MISSED")));
        post(WORKER, "deferral", null, DEFERRAL).then().statusCode(201);
        // When
        post(DESK, "deferral/approval", version(), "{}").then().statusCode(200);
        // Then
        get(DESK, number, "deadlines")
                .then()
                .body("deadlines[2].status", equalTo("DEFERRED"))
                .body("reviewAt", equalTo("2024-02-29T16:00:00Z"));
        clock.set(at("2024-03-01T00:00"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        get(DESK, number, "deferral").then().statusCode(200).body("status", equalTo("ENDED")));
        get(DESK, number, "deadlines").then().body("deadlines[2].status", equalTo("MISSED"));
    }

    @Test
    void an_exclusion_needs_a_second_person_and_stops_no_clock() {
        // Given
        post(SECRETARY, "exclusion", null, EXCLUSION).then().statusCode(201);
        get(DESK, number, "deadlines").then().body("excluded", equalTo(false));
        // When
        post(DESK, "exclusion/approval", version(), "{}").then().statusCode(200);
        // Then
        get(DESK, number, "exclusion")
                .then()
                .body("status", equalTo("APPROVED"))
                .body("ground", equalTo("IN_OTHER_PROCEEDINGS"))
                .body("allowedMoves", hasSize(0));
        get(DESK, number, "deadlines")
                .then()
                .body("excluded", equalTo(true))
                .body("deadlines.status", everyItem(equalTo("RUNNING")));
        post(SECRETARY, "exclusion", null, EXCLUSION).then().statusCode(409);
        post(DESK, "exclusion/rejection", version(), "{}").then().statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deferral", "exclusion"})
    void what_was_rejected_can_be_asked_for_again(String what) {
        String body = what.equals("deferral") ? DEFERRAL : EXCLUSION;
        post(WORKER, what, null, body).then().statusCode(201);
        post(WORKER, what, null, body).then().statusCode(409);
        post(DESK, what + "/rejection", version(), "{}").then().statusCode(200);
        post(WORKER, what, null, body).then().statusCode(201);
    }

    @Test
    void nobody_decides_what_they_asked_for() {
        // Given: somebody who is of the desk as well as of the unit that has the case
        String both = TestTokens.token(
                "somebody", Role.SUBDISTRICT_DESK, java.util.Set.of(), java.util.Set.of(), "GPG-" + FiledCases.GRID);
        post(both, "deferral", null, DEFERRAL).then().statusCode(201);
        // When
        Response decided = post(both, "deferral/approval", version(), "{}");
        // Then
        decided.then().statusCode(403).body("type", equalTo("urn:huying:problem:decider-is-requester"));
        get(DESK, number, "deferral").then().body("status", equalTo("REQUESTED"));
    }

    @Test
    void extension_and_deferral_are_not_asked_for_by_others_than_the_handler() {
        post(SECRETARY, "extensions", null, EXTENSION).then().statusCode(403);
        post(DESK, "deferral", null, DEFERRAL).then().statusCode(403);
        post(TestTokens.partner("POLICE-WLC"), "exclusion", null, EXCLUSION)
                .then()
                .statusCode(404);
    }

    @Test
    void the_same_request_twice_is_one_and_a_key_belongs_to_one_request() {
        String key = UUID.randomUUID().toString();
        String first = keyed(key, EXTENSION).then().statusCode(201).extract().path("id");
        keyed(key, EXTENSION).then().statusCode(201).body("id", equalTo(first));
        keyed(key, EXTENSION.replace("20\"", "21\"")).then().statusCode(422);
        get(DESK, number, "extensions").then().body("$", hasSize(1));
    }

    @Test
    void a_decision_names_the_version_it_was_made_upon() {
        post(WORKER, "deferral", null, DEFERRAL).then().statusCode(201);
        post(DESK, "deferral/approval", null, "{}").then().statusCode(428);
        post(DESK, "deferral/approval", "\"1\"", "{}").then().statusCode(412);
        post(DESK, "extensions/" + UUID.randomUUID() + "/approval", version(), "{}")
                .then()
                .statusCode(404);
        get(DESK, number, "deferral").then().body("status", equalTo("REQUESTED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"reason\":\"\",\"lastDay\":\"2023-12-20\"}",
                "{\"reason\":\"等\",\"lastDay\":\"2023-12-11\"}",
                "{\"reason\":\"等\",\"lastDay\":\"9999-12-31\"}"
            })
    void what_cannot_be_accepted_is_refused_where_it_stands(String body) {
        post(WORKER, "extensions", null, body).then().statusCode(422).body("errors.pointer", hasSize(greaterThan(0)));
    }

    private String version() {
        return get(DESK, number, "deadlines").header("ETag");
    }

    private Response post(String token, String what, String version, String body) {
        return FiledCases.post(token, number, what, version, body);
    }

    private void move(String move, long version, String body) {
        post(WORKER, move, "\"" + version + "\"", body).then().statusCode(200);
    }

    private Response keyed(String key, String body) {
        return given().auth()
                .oauth2(WORKER)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/v1/cases/" + number + "/extensions");
    }
}

package org.huying.dispatch.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.huying.dispatch.deadline.ClockFixtures.at;
import static org.huying.dispatch.deadline.FiledCases.WORKER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.dispatch.casefile.FileCases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the ways of a case do to its clock, and what they do not. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class ClocksFollowCasesTest {
    private static final String DESK = TestTokens.desk();
    private static final String SECRETARY = TestTokens.secretary(FiledCases.COMMUNITY);
    private static final String SQUADRON = TestTokens.partner("URBAN-WLC");
    private static final String REASON = "{\"reason\":\"不属本单位职责\"}";
    private static final String TO_SQUADRON = "{\"unit\":\"URBAN-WLC\",\"reason\":\"按职责清单\"}";
    private static final String REPORT = "{\"internalNote\":\"已上门\",\"publicReply\":\"已处理\"}";

    @Inject
    StoryClock clock;

    @Inject
    FileCases cases;

    private String number;
    private List<String> due;

    @BeforeEach
    void aCaseWasDispatched() {
        clock.set(at("2023-12-04T09:00"));
        number = FiledCases.file(cases, "FOL");
        due = dueDates();
    }

    @AfterEach
    void timeIsRealAgain() {
        clock.set(Clock.systemUTC().instant());
    }

    @Test
    void a_pending_return_never_stops_the_clock() {
        // Given
        move(WORKER, "return-request", REASON).then().statusCode(200).body("status", equalTo("RETURN_REQUESTED"));
        // When
        clock.set(at("2023-12-04T14:31"));
        // Then
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> deadlines().body("deadlines.status", contains("MISSED", "RUNNING", "RUNNING")));
        assertThat(dueDates()).isEqualTo(due);
        RestAssured.given()
                .auth()
                .oauth2(DESK)
                .get("/v1/cases/" + number)
                .then()
                .body("status", equalTo("RETURN_REQUESTED"));
    }

    @Test
    void neither_return_nor_arbitration_nor_reassignment_moves_a_deadline() {
        move(WORKER, "acceptance", "{}").then().statusCode(200);
        move(WORKER, "return-request", REASON).then().statusCode(200);
        move(DESK, "return-approval", TO_SQUADRON).then().statusCode(200);
        move(SQUADRON, "return-request", REASON).then().statusCode(200).body("status", equalTo("IN_ARBITRATION"));
        deadlines().body("deadlines.status", contains("MET", "RUNNING", "RUNNING"));
        move(DESK, "arbitration", TO_SQUADRON).then().statusCode(200);
        move(DESK, "reassignment", "{\"unit\":\"POLICE-WLC\",\"reason\":\"改派\"}")
                .then()
                .statusCode(200);
        deadlines().body("round", equalTo(1)).body("deadlines.status", contains("MET", "RUNNING", "RUNNING"));
        assertThat(dueDates()).isEqualTo(due);
    }

    @Test
    void who_has_the_case_now_asks_for_its_extension_and_who_had_it_does_not() {
        String extension = "{\"reason\":\"等检测报告\",\"lastDay\":\"2023-12-20\"}";
        move(DESK, "reassignment", TO_SQUADRON).then().statusCode(200);
        FiledCases.post(WORKER, number, "extensions", null, extension).then().statusCode(403);
        FiledCases.post(SQUADRON, number, "extensions", null, extension).then().statusCode(201);
    }

    @Test
    void the_first_contact_meets_its_deadline() {
        move(WORKER, "acceptance", "{}").then().statusCode(200);
        clock.set(at("2023-12-04T09:10"));
        move(WORKER, "first-contact", "{\"contactedAt\":\"2023-12-04T01:05:00Z\"}")
                .then()
                .statusCode(200);
        deadlines().body("deadlines.status", contains("MET", "MET", "RUNNING"));
    }

    @Test
    void a_reopened_case_has_the_clocks_of_its_next_round_beside_those_of_the_first() {
        // Given
        toFollowUp();
        // When
        clock.set(at("2023-12-06T09:00"));
        move(DESK, "follow-up", "{\"contacted\":\"YES\",\"solved\":\"NO\",\"satisfied\":\"NO\"}")
                .then()
                .statusCode(200)
                .body("round", equalTo(2));
        // Then
        deadlines()
                .body("round", equalTo(2))
                .body("deadlines.round", contains(1, 1, 1, 2, 2, 2))
                .body("deadlines.status", contains("MET", "STOPPED", "MET", "RUNNING", "RUNNING", "RUNNING"))
                .body("deadlines[5].dueAt", equalTo("2023-12-13T16:00:00Z"));
    }

    @Test
    void nothing_is_due_of_a_closed_case() {
        toFollowUp();
        move(DESK, "follow-up", "{\"contacted\":\"YES\",\"solved\":\"YES\",\"satisfied\":\"YES\"}")
                .then()
                .statusCode(200);
        move(DESK, "closure", "{\"outcome\":\"RESOLVED\"}").then().statusCode(200);
        deadlines().body("deadlines.status", contains("MET", "STOPPED", "MET"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "transfer | {\"receivingBody\":\"南明区市场监督管理局\",\"reference\":\"NMQ-118\",\"reason\":\"属区级职权\"}",
                "voiding | {\"reasonCode\":\"DUPLICATE\",\"reason\":\"重复\"}"
            })
    void what_ends_a_case_otherwise_stops_all_that_runs(String how, String body) {
        move(DESK, how, body).then().statusCode(200);
        deadlines().body("deadlines.status", contains("STOPPED", "STOPPED", "STOPPED"));
    }

    private void toFollowUp() {
        move(WORKER, "acceptance", "{}").then().statusCode(200);
        move(WORKER, "handling-report", REPORT).then().statusCode(200);
        move(SECRETARY, "verification", "{}").then().statusCode(200);
    }

    private List<String> dueDates() {
        return deadlines().extract().path("deadlines.dueAt");
    }

    private ValidatableResponse deadlines() {
        return FiledCases.get(DESK, number, "deadlines").then().statusCode(200);
    }

    /** Decided upon the case as it is now. */
    private Response move(String token, String move, String body) {
        String version = RestAssured.given()
                .auth()
                .oauth2(DESK)
                .get("/v1/cases/" + number)
                .header("ETag");
        return FiledCases.post(token, number, move, version, body);
    }
}

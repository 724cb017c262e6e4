package org.huying.intake.workstation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.intake.IntakeTestResource;
import org.huying.intake.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class WorkstationsOverRestTest {
    /** A Monday, 19:00 in Asia/Shanghai. */
    private static final String AT_WORK = "?at=2023-11-06T11:00:00Z";

    @Inject
    Town town;

    @Inject
    StoryClock clock;

    @Inject
    DataSource database;

    @BeforeEach
    void the_town_is_known() {
        town.isKnown();
        clock.set(Instant.parse("2023-11-01T01:00:00Z"));
    }

    @AfterEach
    void the_town_lives_in_the_present_again() {
        clock.set(Instant.now());
    }

    @Test
    void is_opened_by_the_secretary_of_its_community_once() {
        // Given
        String code = RestWorkstations.newCode();
        String key = "workstation-" + UUID.randomUUID();
        // When
        Response opened = RestWorkstations.open(RestWorkstations.SECRETARY, RestWorkstations.body(code), key);
        Response again = RestWorkstations.open(RestWorkstations.SECRETARY, RestWorkstations.body(code), key);
        Response other = RestWorkstations.open(TestTokens.desk(), RestWorkstations.body(code), null);
        // Then
        opened.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Consistency-Token", notNullValue())
                .body("keeper", equalTo(RestWorkstations.KEEPER))
                .body("allowedMoves", contains("CHANGE_HOURS", "HAND_OVER", "CLOSE"));
        assertThat(opened.header("Location")).endsWith("/v1/workstations/" + code);
        again.then().statusCode(201);
        assertThat(again.header("Consistency-Token")).isEqualTo(opened.header("Consistency-Token"));
        other.then().statusCode(409).body("type", equalTo("urn:huying:problem:workstation-exists"));
    }

    @Test
    void is_opened_nowhere_else_and_by_nobody_else() throws SQLException {
        String body = RestWorkstations.body(RestWorkstations.newCode());
        long before = audited();
        RestWorkstations.open(TestTokens.secretary(Town.YANAN), body, null)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:huying:problem:not-your-workstation"));
        assertThat(audited()).isEqualTo(before + 1);
        RestWorkstations.open(RestWorkstations.WORKER, body, null).then().statusCode(403);
        refused(body.replace(Town.GRID + "\",\"building", Town.YANAN + "001\",\"building"), "/gridCode");
        refused(body.replace("GPG-" + Town.GRID, "GPG-" + Town.YANAN + "001"), "/keeper");
        refused(body.replace("GPG-" + Town.GRID, "POLICE-WLC"), "/keeper");
        refused(body.replace("1260}]", "1260},{\"day\":\"MONDAY\",\"from\":1200,\"to\":1300}]"), "/hours/1");
        refused(body.replace("WS-", "ws-"), "/code");
    }

    @Test
    void is_listed_with_its_hours_for_residents_while_it_is_there() {
        // Given
        String there = RestWorkstations.opened();
        String closed = RestWorkstations.opened();
        close(closed).then().statusCode(200).body("status", equalTo("CLOSED"));
        String resident = TestTokens.resident("r-ws");
        // When
        Response listed = given().auth().oauth2(resident).get("/v1/workstations?limit=200");
        // Then
        listed.then()
                .statusCode(200)
                .body("code", hasItem(there))
                .body("code", not(hasItem(closed)))
                .body("find { it.code == '%s' }.hours[0].from".formatted(there), equalTo(1110))
                .body("[0]", not(hasKey("history")));
        given().auth()
                .oauth2(resident)
                .get("/v1/workstations?status=CLOSED&limit=200&communityCode=" + Town.ZHONGYUAN)
                .then()
                .body("code", hasItem(closed));
        given().auth()
                .oauth2(resident)
                .get("/v1/workstations?communityCode=" + Town.YANAN)
                .then()
                .body("code", not(hasItem(there)));
        given().auth()
                .oauth2(resident)
                .get("/v1/workstations?status=LOST")
                .then()
                .statusCode(400);
        given().get("/v1/workstations").then().statusCode(401);
    }

    @Test
    void pages_lead_through_all_of_them_once() {
        // Given
        List<String> codes = List.of(RestWorkstations.opened(), RestWorkstations.opened(), RestWorkstations.opened());
        // When
        Response first = given().auth().oauth2(TestTokens.desk()).get("/v1/workstations?limit=2");
        String next = first.header("Link").replaceAll(".*cursor=([^&>]*).*", "$1");
        Response second = given().auth().oauth2(TestTokens.desk()).get("/v1/workstations?limit=200&cursor=" + next);
        // Then
        List<String> seen = new java.util.ArrayList<>(first.jsonPath().getList("code", String.class));
        seen.addAll(second.jsonPath().getList("code", String.class));
        assertThat(seen).doesNotHaveDuplicates().isSorted().containsAll(codes);
    }

    @Test
    void says_whether_it_was_open_then_whatever_became_of_it() {
        // Given
        String code = RestWorkstations.opened();
        clock.set(Instant.parse("2023-11-10T01:00:00Z"));
        String mornings = "{\"hours\":[{\"day\":\"MONDAY\",\"from\":540,\"to\":720}]}";
        RestWorkstations.move(RestWorkstations.SECRETARY, code, "/hours", "\"1\"", mornings)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .header("Consistency-Token", notNullValue());
        clock.set(Instant.parse("2023-11-20T01:00:00Z"));
        close(code);
        // Then
        String resident = TestTokens.resident("r-ws");
        RestWorkstations.read(resident, code, AT_WORK)
                .then()
                .body("open", equalTo(true))
                .body("history.status", contains("OPEN", "OPEN", "CLOSED"))
                .body("history[2].reason", equalTo("场地收回"));
        RestWorkstations.read(resident, code, "?at=2023-11-13T11:00:00Z").then().body("open", equalTo(false));
        RestWorkstations.read(resident, code, "?at=2023-11-13T02:00:00Z").then().body("open", equalTo(true));
        RestWorkstations.read(resident, code, "?at=2023-11-27T02:00:00Z").then().body("open", equalTo(false));
        RestWorkstations.read(resident, code, "?at=2023-10-30T11:00:00Z").then().body("open", equalTo(false));
        RestWorkstations.read(resident, code, "?at=Monday").then().statusCode(400);
        RestWorkstations.read(resident, "WS-NONE", "").then().statusCode(404);
    }

    @Test
    void is_handed_over_to_a_group_of_the_community_upon_the_version_that_was_read() {
        String code = RestWorkstations.opened();
        String same = "{\"keeper\":\"%s\"}".formatted(RestWorkstations.KEEPER);
        String elsewhere = "{\"keeper\":\"GPG-%s001\"}".formatted(Town.YANAN);
        RestWorkstations.move(TestTokens.desk(), code, "/hand-over", "\"7\"", same)
                .then()
                .statusCode(412);
        given().auth()
                .oauth2(TestTokens.desk())
                .contentType("application/json")
                .body(same)
                .post("/v1/workstations/" + code + "/hand-over")
                .then()
                .statusCode(428);
        RestWorkstations.move(TestTokens.desk(), code, "/hand-over", "\"1\"", elsewhere)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/keeper"));
        RestWorkstations.move(TestTokens.secretary(Town.YANAN), code, "/hand-over", "\"1\"", same)
                .then()
                .statusCode(403);
        RestWorkstations.move(TestTokens.desk(), code, "/hand-over", "\"1\"", same)
                .then()
                .statusCode(200);
    }

    @Test
    void a_move_it_does_not_have_is_refused_with_those_it_has() {
        String code = RestWorkstations.opened();
        RestWorkstations.move(RestWorkstations.SECRETARY, code, "/reopening", "\"1\"", "")
                .then()
                .statusCode(409)
                .body("allowedMoves", contains("CHANGE_HOURS", "CLOSE", "HAND_OVER"));
        close(code);
        close(code).then().statusCode(409).body("allowedMoves", contains("REOPEN"));
        RestWorkstations.move(RestWorkstations.SECRETARY, code, "/reopening", RestWorkstations.etag(code), "")
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"));
    }

    private static Response close(String code) {
        return RestWorkstations.move(
                RestWorkstations.SECRETARY, code, "/closure", RestWorkstations.etag(code), "{\"reason\":\"场地收回\"}");
    }

    private static void refused(String body, String pointer) {
        RestWorkstations.open(RestWorkstations.SECRETARY, body, null)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }

    private long audited() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT count(*) FROM audit_line WHERE outcome = 'REFUSED' AND reason = 'not-your-workstation'")) {
            row.next();
            return row.getLong(1);
        }
    }
}

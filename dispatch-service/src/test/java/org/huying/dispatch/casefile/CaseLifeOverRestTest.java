package org.huying.dispatch.casefile;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.junit.jupiter.api.Test;

/** The ways of a case that leave the ordinary one. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class CaseLifeOverRestTest extends OneCaseOverRest {
    @Inject
    Clock clock;

    @Test
    void a_co_handler_sees_its_case_and_has_to_be_done_before_it_is_verified() {
        read(POLICE).then().statusCode(404);
        move(DESK, "co-handlers", TO_POLICE).then().statusCode(200).body("tasks.part", contains("LEAD", "CO_HANDLER"));
        read(POLICE).then().statusCode(200);
        as(POLICE).get("/v1/cases?limit=200").then().statusCode(200).body("number", hasItem(number));
        move(POLICE, "acceptance", "{}").then().statusCode(403);
        move(WORKER, "co-handling/acceptance", "{}").then().statusCode(403);
        move(WORKER, "acceptance", "{}").then().statusCode(200);
        move(WORKER, "handling-report", REPORT).then().statusCode(200);
        move(DESK, "verification", "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:co-handling-open"));
        move(POLICE, "co-handling/report", REPORT).then().statusCode(409).body("allowedMoves", hasItem("ACCEPT"));
        move(POLICE, "co-handling/acceptance", "{}").then().statusCode(200);
        move(POLICE, "co-handling/report", REPORT).then().statusCode(200);
        move(DESK, "verification", "{}").then().statusCode(200).body("status", equalTo("VERIFIED"));
    }

    @Test
    void the_desk_goes_past_a_co_handler_with_a_reason() {
        move(DESK, "co-handlers", TO_POLICE).then().statusCode(200);
        move(WORKER, "acceptance", "{}").then().statusCode(200);
        move(WORKER, "handling-report", REPORT).then().statusCode(200);
        move(DESK, "forced-verification", "{}").then().statusCode(422);
        move(SECRETARY, "forced-verification", REASON).then().statusCode(403);
        move(DESK, "forced-verification", REASON).then().statusCode(200);
        move(DESK, "follow-up", CONTENT).then().statusCode(200);
        move(DESK, "closure", "{\"outcome\":\"RESOLVED\"}").then().statusCode(409);
        move(DESK, "forced-closure", "{\"outcome\":\"RESOLVED\",\"reason\":\"协办另行办理\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("tasks.status", contains("HANDLED", "WITHDRAWN"));
    }

    @Test
    void a_dissatisfied_follow_up_begins_round_two_under_the_same_number() {
        move(WORKER, "acceptance", "{}").then().statusCode(200);
        String contactedAt = clock.instant().toString();
        move(WORKER, "first-contact", "{\"contactedAt\":\"" + contactedAt + "\"}")
                .then()
                .statusCode(200)
                .body("firstContactAt", notNullValue());
        move(WORKER, "handling-report", REPORT).then().statusCode(200);
        move(SECRETARY, "verification", "{}").then().statusCode(200);
        move(DESK, "follow-up", DISSATISFIED)
                .then()
                .statusCode(200)
                .header("ETag", "\"8\"")
                .body("status", equalTo("DISPATCHED"))
                .body("round", equalTo(2));
        read(WORKER)
                .then()
                .body("number", equalTo(number))
                .body("followUp", nullValue())
                .body("firstContactAt", nullValue())
                .body("earlierRounds", hasSize(1))
                .body("earlierRounds[0].followUp.satisfied", equalTo("NO"))
                .body("earlierRounds[0].handledAt", notNullValue())
                .body("tasks.round", contains(1, 2));
        as(DESK).get("/v1/cases?limit=200").then().statusCode(200).body("number", hasItem(number));
    }

    @Test
    void a_closed_case_is_reopened_by_the_desk_and_a_recurrence_linked_to_it() {
        toClosure();
        String earlier = number;
        number = heard();
        move(DESK, "recurrence", "{\"recurrenceOf\":\"" + number + "\"}").then().statusCode(422);
        move(DESK, "recurrence", "{\"recurrenceOf\":\"" + earlier + "\"}")
                .then()
                .statusCode(200)
                .body("recurrenceOf", equalTo(earlier));
        number = earlier;
        move(DESK, "reopening", "{\"reason\":\"问题反弹\"}")
                .then()
                .statusCode(200)
                .body("outcome", nullValue())
                .body("earlierRounds[0].outcome", equalTo("RESOLVED"));
    }

    @Test
    void a_case_ends_by_transfer_or_void_and_has_no_move_after_that() {
        move(DESK, "transfer", TRANSFER)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("TRANSFERRED"))
                .body("referral.body", equalTo("南明区市场监督管理局"))
                .body("allowedMoves", hasSize(0));
        move(WORKER, "acceptance", "{}").then().statusCode(409);
        move(DESK, "voiding", VOIDING).then().statusCode(409);
        number = heard();
        move(DESK, "voiding", VOIDING).then().statusCode(200).body("voidReason", equalTo("DUPLICATE"));
        move(DESK, "filing", "{}").then().statusCode(409);
    }

    @Test
    void a_party_groups_leader_delegates_by_code_and_nobody_else_does() {
        String leader = TestTokens.partyGroupLeader(GRID);
        move(leader, "delegation", "{\"worker\":\"王某\"}").then().statusCode(422);
        move(WORKER, "delegation", "{\"worker\":\"W-1\"}").then().statusCode(403);
        move(leader, "delegation", "{\"worker\":\"W-1\"}")
                .then()
                .statusCode(200)
                .body("tasks[0].delegatedTo", equalTo("W-1"));
    }

    @Test
    void only_the_desk_decides_who_has_a_case_and_how_it_ends() {
        Map<String, String> desks = Map.ofEntries(
                Map.entry("co-handlers", TO_POLICE),
                Map.entry("reassignment", TO_POLICE),
                Map.entry("return-approval", TO_POLICE),
                Map.entry("arbitration", TO_POLICE),
                Map.entry("return-refusal", REASON),
                Map.entry("forced-verification", REASON),
                Map.entry("reopening", REASON),
                Map.entry("filing-refusal", REASON),
                Map.entry("filing", "{}"),
                Map.entry("transfer", TRANSFER),
                Map.entry("voiding", VOIDING),
                Map.entry("recurrence", "{\"recurrenceOf\":\"WLC-20231101-0001\"}"),
                Map.entry("forced-closure", "{\"outcome\":\"RESOLVED\",\"reason\":\"理由\"}"));
        List<String> others = List.of(
                WORKER,
                TestTokens.partyGroupLeader(GRID),
                SECRETARY,
                POLICE,
                TestTokens.resident("r-1"),
                TestTokens.auditor(),
                TestTokens.systemAdmin(),
                TestTokens.securityAdmin());
        desks.forEach((path, body) -> {
            for (String token : others)
                as(token)
                        .header("If-Match", "\"2\"")
                        .contentType("application/json")
                        .body(body)
                        .post("/v1/cases/" + number + "/" + path)
                        .then()
                        .statusCode(403);
            given().contentType("application/json")
                    .body(body)
                    .post("/v1/cases/" + number + "/" + path)
                    .then()
                    .statusCode(401);
        });
        move(SECRETARY, "return-request", REASON).then().statusCode(403);
        move(SECRETARY, "first-contact", "{\"contactedAt\":\"2023-12-01T00:00:00Z\"}")
                .then()
                .statusCode(403);
        read(DESK).then().header("ETag", "\"2\"");
    }
}

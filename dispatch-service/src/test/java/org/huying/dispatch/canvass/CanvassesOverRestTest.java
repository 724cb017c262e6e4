package org.huying.dispatch.canvass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.OTHER_SECRETARY;
import static org.huying.dispatch.act.RestActs.SECRETARY;
import static org.huying.dispatch.act.RestActs.SQUADRON;
import static org.huying.dispatch.act.RestActs.STRANGERS;
import static org.huying.dispatch.act.RestActs.WORKER;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.act.RestActs.move;
import static org.huying.dispatch.act.RestActs.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.time.StoryClock;
import org.huying.dispatch.act.RestActs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class CanvassesOverRestTest {
    private static final String PLAN =
            "{\"title\":\"延时服务\",\"plannedHouseholds\":5,\"questions\":[{\"code\":\"extend\",\"text\":\"是否赞成\","
                    + "\"choices\":[{\"code\":\"FOR\",\"text\":\"赞成\"},{\"code\":\"AGAINST\",\"text\":\"不赞成\"}]}]}";

    @Inject
    Instance<EventHandler> handlers;

    @Inject
    StoryClock clock;

    private String number;
    private String canvass;

    @BeforeEach
    void a_canvass_is_opened_on_a_case() {
        number = RestActs.aCaseOfTheSquadron(handlers);
        canvass = "canvasses/" + number + "-C1";
        post(SECRETARY, "cases/" + number + "/canvasses", PLAN)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/" + canvass))
                .header("ETag", "\"1\"")
                .body("questions[0].choices[0].denominator", equalTo(0));
    }

    @Test
    void is_counted_with_what_it_is_made_of_and_closed_once() {
        // Given
        for (int i = 0; i < 5; i++) answer(WORKER, UUID.randomUUID(), clock.instant(), i < 4 ? "FOR" : "AGAINST");
        // When
        Response closed = move(SECRETARY, canvass + "/closure", 1, "");
        // Then
        closed.then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("CLOSED"))
                .body("reachedHouseholds", equalTo(5))
                .body("questions[0].choices[0].numerator", equalTo(4))
                .body("questions[0].choices[0].denominator", equalTo(5))
                .body("questions[0].choices[0].percent", equalTo(80.0f));
        move(SECRETARY, canvass + "/closure", 2, "").then().statusCode(409).body("allowedMoves", hasSize(0));
        move(SECRETARY, canvass + "/closure", 1, "").then().statusCode(412);
        post(SECRETARY, canvass + "/closure", "").then().statusCode(428);
    }

    @Test
    void an_answer_of_before_the_closing_counts_also_when_it_is_told_after_it_and_again() {
        // Given
        Instant before = clock.instant();
        move(SECRETARY, canvass + "/closure", 1, "").then().statusCode(200);
        UUID id = UUID.randomUUID();
        // When
        Response first = answer(WORKER, id, before, "FOR");
        Response second = answer(WORKER, id, before, "FOR");
        // Then
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Consistency-Token")).isEqualTo(first.header("Consistency-Token"));
        as(DESK).get("/v1/" + canvass)
                .then()
                .header("ETag", "\"3\"")
                .body("reachedHouseholds", equalTo(1))
                .body("questions[0].choices.numerator", contains(1, 0));
        answer(WORKER, id, before, "AGAINST").then().statusCode(409);
        answer(WORKER, UUID.randomUUID(), clock.instant(), "FOR")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:answered-too-late"));
    }

    @Test
    void a_request_that_comes_again_opens_one() {
        // Given
        Response one = repeatable();
        // When
        Response two = repeatable();
        // Then
        assertThat(two.header("Location")).isEqualTo(one.header("Location"));
        as(DESK).get("/v1/cases/" + number + "/canvasses").then().body("$", hasSize(2));
    }

    @Test
    void what_was_not_asked_or_is_asked_twice_is_pointed_at() {
        answer(WORKER, UUID.randomUUID(), clock.instant(), "PERHAPS")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/choices/extend"));
        post(SECRETARY, "cases/" + number + "/canvasses", PLAN.replace("AGAINST", "FOR"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/questions/0/choices/1/code"));
    }

    @Test
    void those_without_a_part_in_the_case_neither_ask_nor_read() {
        as(OTHER_SECRETARY).get("/v1/" + canvass).then().statusCode(404);
        answer(OTHER_SECRETARY, UUID.randomUUID(), clock.instant(), "FOR")
                .then()
                .statusCode(404);
        move(OTHER_SECRETARY, canvass + "/closure", 1, "").then().statusCode(404);
        post(OTHER_SECRETARY, "cases/" + number + "/canvasses", PLAN).then().statusCode(404);
        for (String stranger : STRANGERS) {
            as(stranger).get("/v1/" + canvass).then().statusCode(403);
            answer(stranger, UUID.randomUUID(), clock.instant(), "FOR").then().statusCode(403);
        }
        answer(SQUADRON, UUID.randomUUID(), clock.instant(), "FOR").then().statusCode(200);
    }

    private Response answer(String token, UUID id, Instant at, String choice) {
        return as(token)
                .contentType("application/json")
                .body("{\"at\":\"%s\",\"choices\":{\"extend\":\"%s\"}}".formatted(at, choice))
                .put("/v1/" + canvass + "/answers/" + id);
    }

    private Response repeatable() {
        return as(SECRETARY)
                .header("Idempotency-Key", "canvass-" + number)
                .contentType("application/json")
                .body(PLAN)
                .post("/v1/cases/" + number + "/canvasses");
    }
}

package org.huying.dispatch.supervision;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.OTHER_SECRETARY;
import static org.huying.dispatch.act.RestActs.POLICE;
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
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.time.StoryClock;
import org.huying.dispatch.act.RestActs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class UrgeOverRestTest {
    private static final String WORDS = "{\"words\":\"请尽快联系，电13800001234\"}";

    @Inject
    Instance<EventHandler> handlers;

    @Inject
    StoryClock clock;

    private String number;
    private String urges;

    @BeforeEach
    void the_squadron_has_a_case() {
        number = RestActs.aCaseOfTheSquadron(handlers);
        urges = "cases/" + number + "/urges";
    }

    @Test
    void urges_are_counted_and_the_unit_reads_them_masked() {
        // Given
        post(SECRETARY, urges, WORDS)
                .then()
                .statusCode(201)
                .body("number", equalTo(number + "-U1"))
                .body("side", equalTo("COMMUNITY"))
                .body("unit.code", equalTo("URBAN-WLC"));
        clock.set(clock.instant().plus(Duration.ofHours(4)));
        // When
        post(DESK, urges, "{\"onBehalfOfReporter\":true}")
                .then()
                .statusCode(201)
                .body("serial", equalTo(2))
                .body("side", equalTo("REPORTER"));
        // Then
        String read = as(SQUADRON)
                .get("/v1/" + urges)
                .then()
                .statusCode(200)
                .body("serial", contains(1, 2))
                .extract()
                .asString();
        assertThat(read).contains("请尽快联系").doesNotContain("13800001234");
    }

    @Test
    void a_unit_is_left_in_peace_for_a_while_after_it_was_urged() {
        // Given
        post(SECRETARY, urges, "{}").then().statusCode(201);
        // When
        Response again = post(DESK, urges, "{}");
        // Then
        again.then().statusCode(429).contentType("application/problem+json");
        assertThat(Long.parseLong(again.header("Retry-After"))).isBetween(14_300L, 14_400L);
        as(DESK).get("/v1/" + urges).then().body("$", hasSize(1));
    }

    @Test
    void of_many_who_urge_at_once_one_is_heard() {
        // Given
        int callers = 6;
        // When
        List<Integer> answers = IntStream.range(0, callers)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> post(DESK, urges, "{}").statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        // Then
        assertThat(answers).containsExactly(201, 429, 429, 429, 429, 429);
        as(DESK).get("/v1/" + urges).then().body("$", hasSize(1));
    }

    @Test
    void a_request_that_comes_again_has_its_effect_once() {
        // Given
        String key = "urge-" + number;
        Response first = as(DESK).header("Idempotency-Key", key)
                .contentType("application/json")
                .body(WORDS)
                .post("/v1/" + urges);
        // When
        Response again = as(DESK).header("Idempotency-Key", key)
                .contentType("application/json")
                .body(WORDS)
                .post("/v1/" + urges);
        // Then
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body().asString()).isEqualTo(first.body().asString());
        as(DESK).get("/v1/" + urges).then().body("$", hasSize(1));
        as(DESK).header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{}")
                .post("/v1/" + urges)
                .then()
                .statusCode(422);
    }

    @Test
    void nobody_is_urged_who_has_reported() {
        // Given
        move(SQUADRON, "cases/" + number + "/acceptance", 2, "{}").then().statusCode(200);
        move(SQUADRON, "cases/" + number + "/handling-report", 3, "{\"internalNote\":\"已办\",\"publicReply\":\"已办\"}")
                .then()
                .statusCode(200);
        // When
        Response urge = post(DESK, urges, "{}");
        // Then
        urge.then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:nothing-to-urge"))
                .body("allowedMoves", org.hamcrest.Matchers.hasItem("VERIFY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"transfer", "voiding"})
    void nobody_is_urged_to_what_is_over(String way) {
        // Given
        RestActs.endCase(number, way);
        // When
        Response urge = post(DESK, urges, "{}");
        // Then
        urge.then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:nothing-to-urge"))
                .body("allowedMoves", hasSize(0));
    }

    @Test
    void a_unit_that_asks_to_return_the_case_has_it_until_then() {
        // Given
        move(SQUADRON, "cases/" + number + "/return-request", 2, "{\"reason\":\"不属本单位\"}")
                .then()
                .statusCode(200);
        // When
        Response urge = post(DESK, urges, "{}");
        // Then
        urge.then().statusCode(201).body("unit.code", equalTo("URBAN-WLC"));
    }

    @Test
    void only_the_desk_speaks_for_the_reporter() {
        post(SECRETARY, urges, "{\"onBehalfOfReporter\":true}")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:huying:problem:on-behalf-by-desk"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"words\":1}", "{\"words\":\"\\u0000\"}", "{\"more\":1}", "{\"onBehalfOfReporter\":\"x\"}"})
    void an_urge_that_cannot_be_accepted_changes_nothing(String body) {
        post(DESK, urges, body).then().statusCode(422);
        as(DESK).get("/v1/" + urges).then().body("$", hasSize(0));
    }

    @Test
    void is_for_desk_and_community_and_read_by_those_of_the_case() {
        given().get("/v1/" + urges).then().statusCode(401);
        given().contentType("application/json")
                .body("{}")
                .post("/v1/" + urges)
                .then()
                .statusCode(401);
        for (String stranger : STRANGERS) {
            as(stranger).get("/v1/" + urges).then().statusCode(403);
            post(stranger, urges, "{}").then().statusCode(403);
        }
        for (String handler : List.of(WORKER, SQUADRON, POLICE))
            post(handler, urges, "{}").then().statusCode(403);
        post(OTHER_SECRETARY, urges, "{}").then().statusCode(404);
        as(OTHER_SECRETARY).get("/v1/" + urges).then().statusCode(404);
        as(POLICE).get("/v1/" + urges).then().statusCode(404);
        as(WORKER).get("/v1/" + urges).then().statusCode(200);
    }
}

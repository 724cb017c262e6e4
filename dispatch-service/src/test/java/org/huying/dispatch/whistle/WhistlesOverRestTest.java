package org.huying.dispatch.whistle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.POLICE;
import static org.huying.dispatch.act.RestActs.SECRETARY;
import static org.huying.dispatch.act.RestActs.SQUADRON;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.act.RestActs.closeCase;
import static org.huying.dispatch.act.RestActs.endCase;
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
import java.util.stream.Stream;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.time.StoryClock;
import org.huying.dispatch.act.RestActs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class WhistlesOverRestTest {
    private static final String BOTH = "\"URBAN-WLC\",\"POLICE-WLC\"";
    private static final String RESULT = "{\"result\":\"已劝离6户，电13800001234\"}";
    private static final String GOOD = "{\"score\":5,\"words\":\"到场及时\"}";
    private static final String GOOD_SQUADRON = "{\"unit\":\"URBAN-WLC\",\"score\":5}";

    @Inject
    Instance<EventHandler> handlers;

    @Inject
    StoryClock clock;

    private String number;
    private String ofCase;
    private String first;

    @BeforeEach
    void the_squadron_has_a_case() {
        number = RestActs.aCaseOfTheSquadron(handlers);
        ofCase = "cases/" + number + "/whistles";
        first = "whistles/" + number + "-W1";
    }

    @Test
    void a_whistle_goes_its_whole_way_by_the_hands_of_those_it_belongs_to() {
        sound("\"URBAN-WLC\"")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/" + first))
                .header("ETag", "\"1\"")
                .body("status", equalTo("SOUNDED"))
                .body("calls[0].allowedMoves", containsInAnyOrder("REPORT_IN", "EXPIRE"));
        move(SQUADRON, first + "/report-in", 1, "{}")
                .then()
                .statusCode(200)
                .body("status", equalTo("ANSWERED"))
                .body("calls[0].status", equalTo("REPORTED_IN"));
        move(SQUADRON, first + "/result", 2, RESULT).then().statusCode(200);
        move(SECRETARY, first + "/closure", 3, "{}").then().statusCode(409).body("unrated", contains("URBAN-WLC"));
        move(SECRETARY, first + "/unit-evaluation", 3, GOOD_SQUADRON).then().statusCode(200);
        move(SQUADRON, first + "/caller-evaluation", 4, GOOD)
                .then()
                .statusCode(200)
                .body("status", equalTo("EVALUATED"))
                .body("calls[0].byUnit.score", equalTo(5));
        move(SECRETARY, first + "/closure", 5, "{}").then().statusCode(200).body("allowedMoves", hasSize(0));
        String read = as(DESK).get("/v1/" + first).asString();
        assertThat(read).contains("已劝离6户").doesNotContain("13800001234");
    }

    @Test
    void two_units_that_come_at_once_do_not_overwrite_each_other() {
        // Given
        sound(BOTH).then().statusCode(201);
        // When
        List<Integer> answers = Stream.of(SQUADRON, POLICE)
                .map(token -> CompletableFuture.supplyAsync(
                        () -> move(token, first + "/report-in", 1, "{}").statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        // Then
        assertThat(answers).containsExactly(200, 412);
        as(DESK).get("/v1/" + first).then().header("ETag", "\"2\"").body("status", equalTo("SOUNDED"));
    }

    @Test
    void a_request_that_comes_again_has_its_effect_once() {
        // Given
        String body = body("\"POLICE-WLC\"");
        Response one = repeatable(body);
        // When
        Response two = repeatable(body);
        // Then
        assertThat(two.statusCode()).isEqualTo(201);
        assertThat(two.header("Location")).isEqualTo(one.header("Location"));
        as(DESK).get("/v1/" + ofCase).then().body("$", hasSize(1));
    }

    @Test
    void a_command_says_which_version_it_was_decided_upon_and_has_to_be_a_move_it_has() {
        sound(BOTH).then().statusCode(201);
        post(SQUADRON, first + "/report-in", "{}").then().statusCode(428);
        move(SQUADRON, first + "/report-in", 9, "{}").then().statusCode(412);
        move(SECRETARY, first + "/closure", 1, "{}").then().statusCode(409).body("allowedMoves", contains("ANSWER"));
        move(SQUADRON, first + "/result", 1, RESULT)
                .then()
                .statusCode(409)
                .body("allowedMoves", containsInAnyOrder("REPORT_IN", "EXPIRE"));
        as(DESK).get("/v1/" + first).then().header("ETag", "\"1\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"URBAN-WLC\",\"NOBODY\"|/units/1",
                "\"URBAN-WLC\",\"URBAN-WLC\"|/units/1",
                "\"COMMUNITY-520102033905\"|/units/0"
            })
    void units_that_cannot_be_called_are_pointed_at(String units, String pointer) {
        sound(units).then().statusCode(422).body("errors.pointer", contains(pointer));
        as(DESK).get("/v1/" + ofCase).then().body("$", hasSize(0));
    }

    @Test
    void a_deadline_in_the_past_or_a_rating_off_the_scale_is_refused() {
        String past = body("\"URBAN-WLC\"")
                .replaceAll("\"reportInBy\":\"[^\"]*\"", "\"reportInBy\":\"2020-01-01T00:00:00Z\"");
        post(SECRETARY, ofCase, past).then().statusCode(422).body("errors.pointer", contains("/reportInBy"));
        sound("\"URBAN-WLC\"").then().statusCode(201);
        move(SQUADRON, first + "/report-in", 1, "{}").then().statusCode(200);
        for (String score : List.of("0", "6", "null"))
            move(SECRETARY, first + "/unit-evaluation", 2, "{\"unit\":\"URBAN-WLC\",\"score\":" + score + "}")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/score"));
        move(SECRETARY, first + "/unit-evaluation", 2, "{\"unit\":\"POLICE-WLC\",\"score\":5}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/unit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"transfer", "voiding"})
    void nobody_is_called_to_a_case_that_ended_otherwise(String way) {
        // Given
        endCase(number, way);
        // When
        Response sounded = sound("\"POLICE-WLC\"");
        // Then
        sounded.then().statusCode(409).body("type", equalTo("urn:huying:problem:case-is-over"));
    }

    @Test
    void nobody_is_called_to_a_closed_case() {
        // Given
        closeCase(number);
        // When
        Response sounded = sound("\"POLICE-WLC\"");
        // Then
        sounded.then().statusCode(409).body("type", equalTo("urn:huying:problem:case-is-over"));
    }

    private Response sound(String units) {
        return post(SECRETARY, ofCase, body(units));
    }

    private Response repeatable(String body) {
        return as(SECRETARY)
                .header("Idempotency-Key", "whistle-" + number)
                .contentType("application/json")
                .body(body)
                .post("/v1/" + ofCase);
    }

    private String body(String units) {
        return "{\"units\":[%s],\"place\":\"X区3栋平台\",\"need\":\"夜间摊贩占道\",\"reportInBy\":\"%s\"}"
                .formatted(units, clock.instant().plus(Duration.ofHours(1)));
    }
}

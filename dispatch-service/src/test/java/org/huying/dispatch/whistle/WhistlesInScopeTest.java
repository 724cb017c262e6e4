package org.huying.dispatch.whistle;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.OTHER_SECRETARY;
import static org.huying.dispatch.act.RestActs.POLICE;
import static org.huying.dispatch.act.RestActs.PROPERTY;
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
class WhistlesInScopeTest {
    private static final String BOTH = "\"URBAN-WLC\",\"POLICE-WLC\"";
    private static final String RESULT = "{\"result\":\"已劝离6户\"}";
    private static final String GOOD = "{\"score\":5,\"words\":\"到场及时\"}";
    private static final String GOOD_SQUADRON = "{\"unit\":\"URBAN-WLC\",\"score\":5}";
    private static final List<String> MOVES =
            List.of("report-in", "result", "unit-evaluation", "caller-evaluation", "closure");

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
    void a_called_unit_sees_its_own_call_only_and_need_not_have_the_case() {
        sound(BOTH).then().statusCode(201);
        as(POLICE).get("/v1/" + first).then().statusCode(200).body("calls.unit.code", contains("POLICE-WLC"));
        as(SECRETARY).get("/v1/" + first).then().body("calls", hasSize(2));
        for (String seeing : List.of(POLICE, SQUADRON, SECRETARY, WORKER, DESK))
            as(seeing).get("/v1/whistles?limit=200").then().body("number", hasItem(number + "-W1"));
        for (String blind : List.of(PROPERTY, OTHER_SECRETARY)) {
            as(blind).get("/v1/whistles?limit=200").then().body("number", not(hasItem(number + "-W1")));
            as(blind).get("/v1/" + first).then().statusCode(404);
            as(blind).get("/v1/" + ofCase).then().statusCode(404);
            move(blind, first + "/report-in", 1, "{}").then().statusCode(404);
        }
        move(OTHER_SECRETARY, first + "/closure", 1, "{}").then().statusCode(404);
        as(POLICE).get("/v1/" + ofCase).then().statusCode(404);
        as(DESK).get("/v1/whistles?status=SOUNDED&limit=1").then().body("[0].number", equalTo(number + "-W1"));
        as(DESK).get("/v1/whistles?status=NONE").then().statusCode(400);
        as(DESK).get("/v1/whistles?cursor=!!").then().statusCode(400);
    }

    @Test
    void response_is_counted_within_the_callers_scope() {
        String from = clock.instant().toString();
        sound(BOTH).then().statusCode(201);
        move(SQUADRON, first + "/report-in", 1, "{}").then().statusCode(200);
        String window =
                "/v1/whistles/response?from=" + from + "&to=" + clock.instant().plusSeconds(1);
        as(SECRETARY)
                .get(window)
                .then()
                .statusCode(200)
                .body("numerator", equalTo(1))
                .body("denominator", equalTo(2))
                .body("awaited", equalTo(1))
                .body("percent", equalTo(50.0f));
        as(POLICE).get(window).then().body("numerator", equalTo(0)).body("denominator", equalTo(1));
        as(OTHER_SECRETARY).get(window).then().body("denominator", equalTo(0)).body("percent", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?from=2023-12-01T00:00:00Z",
                "?from=yesterday&to=2023-12-01T00:00:00Z",
                "?from=-999999999-01-01T00:00:00Z&to=2023-12-01T00:00:00Z",
                "?from=2023-12-01T00:00:00Z&to=2023-12-01T00:00:00Z"
            })
    void a_window_that_is_none_is_refused(String query) {
        as(DESK).get("/v1/whistles/response" + query).then().statusCode(400);
    }

    @Test
    void no_endpoint_is_open_to_those_without_a_part_in_it() {
        sound(BOTH).then().statusCode(201);
        for (String path : List.of("whistles", "whistles/response", ofCase, first)) {
            given().get("/v1/" + path).then().statusCode(401);
            for (String stranger : STRANGERS)
                as(stranger).get("/v1/" + path).then().statusCode(403);
        }
        for (String who : List.of(WORKER, SQUADRON))
            post(who, ofCase, body("\"POLICE-WLC\"")).then().statusCode(403);
        post(OTHER_SECRETARY, ofCase, body("\"POLICE-WLC\"")).then().statusCode(404);
        for (String stranger : STRANGERS) {
            post(stranger, ofCase, "{}").then().statusCode(403);
            for (String one : MOVES)
                move(stranger, first + "/" + one, 1, "{}").then().statusCode(403);
        }
        for (String one : MOVES)
            given().contentType("application/json")
                    .body("{}")
                    .post("/v1/" + first + "/" + one)
                    .then()
                    .statusCode(401);
    }

    @Test
    void units_answer_for_themselves_and_only_whoever_called_rates_and_closes() {
        sound(BOTH).then().statusCode(201);
        for (String notCalled : List.of(WORKER, DESK)) {
            move(notCalled, first + "/report-in", 1, "{}").then().statusCode(403);
            move(notCalled, first + "/result", 1, RESULT).then().statusCode(403);
            move(notCalled, first + "/caller-evaluation", 1, GOOD).then().statusCode(403);
        }
        for (String notCaller : List.of(WORKER, SQUADRON, DESK)) {
            move(notCaller, first + "/unit-evaluation", 1, GOOD_SQUADRON).then().statusCode(403);
            move(notCaller, first + "/closure", 1, "{}").then().statusCode(403);
        }
        as(DESK).get("/v1/" + first).then().header("ETag", "\"1\"");
    }

    private Response sound(String units) {
        return post(SECRETARY, ofCase, body(units));
    }

    private String body(String units) {
        return "{\"units\":[%s],\"place\":\"X区3栋平台\",\"need\":\"夜间摊贩占道\",\"reportInBy\":\"%s\"}"
                .formatted(units, clock.instant().plus(Duration.ofHours(1)));
    }
}

package org.huying.dispatch.supervision;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class SupervisionsInScopeTest {
    private static final String REPORT = "{\"report\":\"已整改\"}";
    private static final List<String> MOVES = List.of("report", "confirmation", "rejection", "lifting", "escalation");

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
        ofCase = "cases/" + number + "/supervisions";
        first = "supervisions/" + number + "-S1";
    }

    @Test
    void a_unit_sees_those_that_name_it_and_nobody_else_those_of_other_places() {
        post(DESK, ofCase, listed(",\"unitCode\":\"POLICE-WLC\"")).then().statusCode(201);
        as(POLICE).get("/v1/" + first).then().statusCode(200);
        for (String seeing : List.of(POLICE, SECRETARY, WORKER, DESK))
            as(seeing).get("/v1/supervisions?limit=200").then().body("number", hasItem(number + "-S1"));
        for (String blind : List.of(SQUADRON, OTHER_SECRETARY)) {
            as(blind).get("/v1/supervisions?limit=200").then().body("number", not(hasItem(number + "-S1")));
            as(blind).get("/v1/" + first).then().statusCode(404);
            move(blind, first + "/report", 1, REPORT).then().statusCode(404);
        }
        as(SQUADRON).get("/v1/" + ofCase).then().statusCode(200).body("$", hasSize(0));
        as(POLICE).get("/v1/" + ofCase).then().statusCode(404);
        as(OTHER_SECRETARY).get("/v1/" + ofCase).then().statusCode(404);
        post(OTHER_SECRETARY, ofCase, listed("")).then().statusCode(404);
        as(DESK).get("/v1/supervisions?limit=1")
                .then()
                .body("$", hasSize(1))
                .body("[0].number", equalTo(number + "-S1"));
        as(DESK).get("/v1/supervisions?cursor=!!").then().statusCode(400);
    }

    @Test
    void no_endpoint_is_open_to_those_without_a_part_in_it() {
        post(DESK, ofCase, listed("")).then().statusCode(201);
        for (String path : List.of("supervisions", ofCase, first)) {
            given().get("/v1/" + path).then().statusCode(401);
            for (String stranger : STRANGERS)
                as(stranger).get("/v1/" + path).then().statusCode(403);
        }
        for (String who : List.of(WORKER, SQUADRON))
            post(who, ofCase, listed("")).then().statusCode(403);
        for (String stranger : STRANGERS) {
            post(stranger, ofCase, listed("")).then().statusCode(403);
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

    private String listed(String more) {
        return ("{\"level\":\"LISTED\",\"organ\":\"SUBDISTRICT_PARTY_COMMITTEE\",\"reason\":\"多次回访不满意\","
                        + "\"requirements\":\"三日内整改\",\"dueAt\":\"%s\"%s}")
                .formatted(clock.instant().plus(Duration.ofDays(3)), more);
    }
}

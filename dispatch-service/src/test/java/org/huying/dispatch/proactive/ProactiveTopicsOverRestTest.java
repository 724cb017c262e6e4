package org.huying.dispatch.proactive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.FENGYUAN;
import static org.huying.dispatch.act.RestActs.OTHER_SECRETARY;
import static org.huying.dispatch.act.RestActs.POLICE;
import static org.huying.dispatch.act.RestActs.PROPERTY;
import static org.huying.dispatch.act.RestActs.SECRETARY;
import static org.huying.dispatch.act.RestActs.SQUADRON;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.act.RestActs.move;
import static org.huying.dispatch.act.RestActs.post;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.time.StoryClock;
import org.huying.dispatch.act.RestActs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class ProactiveTopicsOverRestTest {
    private static final String REVIEW = "{\"done\":\"划定疏导点，电13800001234\",\"keptUp\":true}";

    @Inject
    Instance<EventHandler> handlers;

    @Inject
    StoryClock clock;

    @Inject
    FindHotSpots find;

    /** A building of its own for each test. */
    private String building;

    private Instant began;

    @BeforeEach
    void a_building_of_its_own() {
        began = clock.instant();
        building = UUID.randomUUID().toString().substring(0, 8) + "栋";
    }

    @AfterEach
    void the_clock_goes_back() {
        clock.set(began);
    }

    @Test
    void three_cases_of_a_topic_at_a_place_within_thirty_days_make_it_hot_and_two_do_not() {
        cases(2, false);
        find.handle();
        assertThat(spots(DESK)).doesNotContain(building);
        cases(1, false);
        find.handle();
        Response hot = as(SECRETARY).get("/v1/hotspots?limit=200");
        hot.then().statusCode(200).body("place.building", hasItem(building));
        assertThat(hot.<Integer>path("find { it.place.building == '%s' }.cases".formatted(building)))
                .isEqualTo(3);
        as(OTHER_SECRETARY).get("/v1/hotspots?limit=200").then().body("place.building", not(hasItem(building)));
    }

    @Test
    void confidential_cases_make_no_place_hot() {
        // Given
        cases(5, true);
        // When
        find.handle();
        // Then
        assertThat(spots(DESK)).doesNotContain(building);
    }

    @Test
    void a_place_cools_down_when_its_cases_are_old() {
        // Given
        cases(3, false);
        find.handle();
        assertThat(spots(DESK)).contains(building);
        // When
        clock.set(clock.instant().plus(Duration.ofDays(31)));
        find.handle();
        // Then
        assertThat(spots(DESK)).doesNotContain(building);
    }

    @Test
    void a_hot_spot_is_taken_up_once_and_goes_its_whole_way() {
        String spot = hotSpot();
        Response opened = open(spot);
        opened.then().statusCode(201).header("ETag", "\"1\"").body("casesFound", equalTo(3));
        String topic = "proactive-topics/" + opened.path("number");
        assertThat(opened.header("Location")).endsWith("/v1/" + topic);
        open(spot).then().statusCode(409).body("proactiveTopic", equalTo(opened.path("number")));
        move(SQUADRON, topic + "/start", 1, "{}").then().statusCode(200);
        String task = "{\"unit\":\"PROPERTY-1\",\"what\":\"加装照明\",\"dueOn\":\"2099-12-20\"}";
        move(SQUADRON, topic + "/tasks", 2, task).then().statusCode(200).body("tasks.task", contains(1));
        move(PROPERTY, topic + "/tasks/1/completion", 3, "{\"note\":\"已装\"}")
                .then()
                .statusCode(200);
        move(SECRETARY, topic + "/tasks/1/return", 4, "{\"reason\":\"两盏不亮\"}")
                .then()
                .body("tasks[0].sentBack", equalTo(1));
        move(PROPERTY, topic + "/tasks/1/completion", 5, "{}").then().statusCode(200);
        move(SQUADRON, topic + "/submission", 6, "{}").then().statusCode(200);
        move(SECRETARY, topic + "/closure", 7, "{}").then().statusCode(409).body("openTasks", contains(1));
        move(SECRETARY, topic + "/tasks/1/confirmation", 7, "{}").then().statusCode(200);
        move(SECRETARY, topic + "/closure", 8, "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:review-missing"));
        clock.set(clock.instant().plus(Duration.ofDays(40)));
        move(SECRETARY, topic + "/review", 8, REVIEW)
                .then()
                .statusCode(200)
                .body("review.casesBefore", equalTo(3))
                .body("review.casesAfter", equalTo(0))
                .body("review.windowSeconds", equalTo((int) Duration.ofDays(30).toSeconds()));
        Response closed = move(SECRETARY, topic + "/closure", 9, "{}");
        closed.then().statusCode(200).body("status", equalTo("CLOSED")).body("allowedMoves", contains("REOPEN"));
        assertThat(closed.asString()).doesNotContain("13800001234");
        move(SECRETARY, topic + "/reopening", 10, "{}").then().body("status", equalTo("UNDER_WAY"));
    }

    @Test
    void from_nothing_it_needs_place_topic_and_reason_in_a_community_one_answers_for() {
        fromNothing(SECRETARY, "\"reason\":\"入冬前排查\",")
                .then()
                .statusCode(201)
                .body("reason", equalTo("入冬前排查"))
                .body("place.communityCode", equalTo(FENGYUAN));
        fromNothing(SECRETARY, "").then().statusCode(422).body("errors.pointer", contains("/reason"));
        fromNothing(OTHER_SECRETARY, "\"reason\":\"x\",")
                .then()
                .statusCode(403)
                .body("type", endsWith(":not-your-community"));
        post(SECRETARY, "proactive-topics", "{\"lead\":\"URBAN-WLC\"}").then().statusCode(422);
        String twice = fromHotSpot(hotSpot()).replace("PROPERTY-1", "URBAN-WLC");
        post(SECRETARY, "proactive-topics", twice)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/coHandlers/0"));
    }

    @Test
    void a_repeated_request_has_its_effect_once() {
        // Given
        String body = fromHotSpot(hotSpot());
        Response one = repeatable(body);
        // When
        Response two = repeatable(body);
        // Then
        assertThat(two.statusCode()).isEqualTo(201);
        assertThat(two.header("Location")).isEqualTo(one.header("Location"));
    }

    @Test
    void everybody_sees_what_they_have_a_part_in_and_does_what_is_theirs() {
        String number = open(hotSpot()).path("number");
        String topic = "proactive-topics/" + number;
        for (String seeing : List.of(SECRETARY, DESK, SQUADRON, PROPERTY)) {
            as(seeing).get("/v1/" + topic).then().statusCode(200);
            as(seeing).get("/v1/proactive-topics?limit=200").then().body("number", hasItem(number));
        }
        for (String blind : List.of(OTHER_SECRETARY, POLICE)) {
            as(blind).get("/v1/" + topic).then().statusCode(404);
            as(blind).get("/v1/proactive-topics?limit=200").then().body("number", not(hasItem(number)));
        }
        move(SECRETARY, topic + "/start", 1, "{}").then().statusCode(403);
        move(OTHER_SECRETARY, topic + "/closure", 1, "{}").then().statusCode(404);
        move(SQUADRON, topic + "/start", 9, "{}").then().statusCode(412);
        post(SQUADRON, topic + "/start", "{}").then().statusCode(428);
        move(SECRETARY, topic + "/closure", 1, "{}").then().statusCode(409).body("allowedMoves", contains("START"));
        move(SQUADRON, topic + "/tasks/9/completion", 1, "{}").then().statusCode(404);
        as(DESK).get("/v1/proactive-topics?status=OPEN&limit=1").then().body("$", hasSize(1));
        as(DESK).get("/v1/proactive-topics?status=NONE").then().statusCode(400);
    }

    private void cases(int many, boolean confidential) {
        Instant heard = clock.instant().minusSeconds(60);
        IntStream.range(0, many)
                .forEach(i -> RestActs.aCaseHeardAt(heard, handlers, data -> {
                    ((ObjectNode) data.get("place")).put("building", building);
                    data.put("confidential", confidential);
                }));
    }

    private String spots(String token) {
        return as(token).get("/v1/hotspots?limit=200").asString();
    }

    private String hotSpot() {
        cases(3, false);
        find.handle();
        return as(DESK).get("/v1/hotspots?limit=200").path("find { it.place.building == '%s' }.id".formatted(building));
    }

    private static Response open(String spot) {
        return post(SECRETARY, "proactive-topics", fromHotSpot(spot));
    }

    private static String fromHotSpot(String spot) {
        return "{\"hotSpot\":\"%s\",\"lead\":\"URBAN-WLC\",\"coHandlers\":[\"PROPERTY-1\"]}".formatted(spot);
    }

    private static Response fromNothing(String token, String reason) {
        return post(
                token,
                "proactive-topics",
                "{\"place\":{\"communityCode\":\"%s\"},\"topic\":\"city-order\",%s\"lead\":\"URBAN-WLC\"}"
                        .formatted(FENGYUAN, reason));
    }

    private Response repeatable(String body) {
        return as(SECRETARY)
                .header("Idempotency-Key", "proactive-" + building)
                .contentType("application/json")
                .body(body)
                .post("/v1/proactive-topics");
    }
}
